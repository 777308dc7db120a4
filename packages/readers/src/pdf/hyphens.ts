/** Which words a document holds in the middle of its lines, with and without hyphens, in lower case. */
export type Vocabulary = ReadonlySet<string>;

const WORD = /\p{L}[\p{L}\p{M}’']*(?:-\p{L}[\p{L}\p{M}’']*)*/gu;

/** First parts after which a hyphen is part of the word more often than not. */
const HYPHENATED_AFTER = new Set(
  "self well ex non half high low long short full part so all anti cross vice mid ill old new two three four five six one".split(
    " ",
  ),
);

/** The words of lines in their order; the halves of a word that a line's end parts are left out. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  let parted = false;
  for (const line of lines) {
    const found = [...line.matchAll(WORD)].map(([word]) => word.toLowerCase());
    const first = parted ? 1 : 0;
    parted = /[-\u2010\u00ad]$/.test(line);
    for (const word of found.slice(first, parted ? -1 : undefined)) words.add(word);
  }
  return words;
}

/**
 * Two lines of a paragraph as one. A word that the line's end parts is put together again: without the hyphen where
 * the next line goes on in lower case, unless the document elsewhere writes the word with its hyphen or, where it
 * never writes it in one, holds both halves as words.
 */
export function joinLines(before: string, after: string, vocabulary: Vocabulary): string {
  const parted = /(\p{L}[\p{L}\p{M}]*)([-\u2010\u00ad])$/u.exec(before.slice(-80));
  if (parted === null) return `${before} ${after}`;
  const [, first, mark] = parted as unknown as [string, string, string];
  const second = /^\p{L}[\p{L}\p{M}]*/u.exec(after.slice(0, 80))?.[0];
  const head = before.slice(0, -1);
  if (mark === "\u00ad") return head + after;
  if (second === undefined) return /^\d/.test(after) ? before + after : `${before} ${after}`;
  return keepsHyphen(first, second, vocabulary) ? `${head}-${after}` : head + after;
}

function keepsHyphen(first: string, second: string, vocabulary: Vocabulary): boolean {
  if (!/^\p{Ll}/u.test(second)) return true;
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (vocabulary.has(`${a}-${b}`)) return true;
  if (vocabulary.has(a + b)) return false;
  if (HYPHENATED_AFTER.has(a)) return true;
  return a.length > 2 && b.length > 2 && vocabulary.has(a) && vocabulary.has(b);
}
