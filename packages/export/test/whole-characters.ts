/** A slice, with both halves of the characters at its ends. */
export function wholeCharacters(text: string, start: number, end: number): string {
  const isSecond = (at: number) => /[\udc00-\udfff]/.test(text.charAt(at));
  return text.slice(isSecond(start) ? start - 1 : start, isSecond(end) ? end + 1 : end);
}
