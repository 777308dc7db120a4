/** The beginning of a text, of at most so many characters and whole words, for evidence that a reader is shown. */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s\S*$/, "")} \u2026`;
}
