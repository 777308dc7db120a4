/** Letters and digits of a text by words, in lower case; addresses and marks left out. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replace(/https?:\/\/\S{1,2000}/g, " ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
