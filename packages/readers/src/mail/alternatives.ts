import { SaidWords } from "../said-words.js";
import { wordsOf } from "../words.js";

/** From this share of the words on, a message's two forms say the same. */
const SAME = 0.9;

/** A line that parts what is quoted from the reply. */
const REPLY_SIGN = /^(?:>|-{2,}\s?(?:original|forwarded)|(?:from|von|de)\s?:|(?:on|am|le|el)\s.{4,160}:$)/im;

/** Which of a message's two forms is read, and what only the other says. */
export interface Chosen {
  readonly text: string;
  /** What the form that is not read says, and the other does not; else "". */
  readonly other: string;
}

/**
 * A message's plain text where it says what its page says, with the replies told apart as there; else its page, as plain text.
 * A plain text that only points to the page ("view this message in a browser") is left out.
 */
export function chooseForm(plain: string, page: string): Chosen {
  if (plain.trim() === "") return { text: page, other: "" };
  if (page.trim() === "") return { text: plain, other: "" };
  const plainWords = wordsOf(plain);
  const pageWords = wordsOf(page);
  const saysPage = share(pageWords, plainWords) >= SAME;
  if (saysPage && (REPLY_SIGN.test(plain) || !/^>/m.test(page)))
    return { text: plain, other: linesBeyond(page, plainWords) };
  const saysPlain = share(plainWords, pageWords) >= SAME;
  return { text: page, other: saysPlain ? linesBeyond(plain, pageWords) : plain };
}

/** The lines of a form that do not stand among the other's words. */
function linesBeyond(form: string, words: readonly string[]): string {
  const said = new SaidWords(words);
  return form
    .split("\n")
    .filter((line) => !said.say(wordsOf(line)))
    .join("\n");
}

/** How large a share of the words are among the others. */
function share(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    found++;
  }
  return words.length === 0 ? 1 : found / words.length;
}
