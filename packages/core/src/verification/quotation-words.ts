import type { Article } from "../article/article.js";
import { findQuotations } from "../quotations/find.js";
import { quotedWords } from "./lookup/quoted-words.js";

/** The words of each quotation of a draft, normalised: what it will be looked for by. */
export function wordsOfQuotations(draft: Article): string[][] {
  return findQuotations(draft).quotations.map((quotation) =>
    quotedWords(draft.text, quotation).words.map(({ norm }) => norm),
  );
}
