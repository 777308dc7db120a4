/** The words that a text writes with a small letter somewhere: no names, if a sentence begins with them. */
export function smallWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{2,30}/gu));
}
