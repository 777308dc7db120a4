/** The words that a text writes with a small letter somewhere: no names, if a sentence begins with them. */
export function smallWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const match of text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{2,30}/gu)) words.add(match[0]);
  return words;
}
