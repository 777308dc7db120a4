import type { Article } from "../../article/article.js";

/** So many words that only a misreading explains make a pattern. */
const PATTERN = 3;
/** A lone "l" for "I", "lf" for "if", "tbe"; figures for letters inside a word: "wi11", "0F", "c0uncil". */
const MISREAD =
  /(?<![\p{L}\p{N}'\u2019.])(?:l(?=\s+\p{Ll})|l[fnst]|lN|tbe|tbat|tbis|wbo|wbich|witb|bave|0[Ff]|[A-Za-z]{1,10}[01]{1,2}[a-z]{1,10}|[a-z]{2,10}1[1l]|[Il]1[a-z]{2,})(?![\p{L}\p{N}])/gu;

const KNOWN = new WeakMap<Article, boolean>();

/** Whether a document was made from print by a machine: its reader says so, or its own words show a pattern of it. */
export function isScanned(article: Article): boolean {
  if (article.machineRead) return article.kind !== "transcript";
  let known = KNOWN.get(article);
  if (known === undefined) {
    known = (article.text.match(MISREAD)?.length ?? 0) >= PATTERN;
    KNOWN.set(article, known);
  }
  return known;
}
