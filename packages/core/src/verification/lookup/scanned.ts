import type { Article } from "../../article/article.js";

/** So many words that only a misreading explains make a pattern. */
const PATTERN = 3;
/**
 * A lone "l" for "I", "lf" for "if", "tbe"; "rn" for "m" where no English word has it ("rnind", "cornrnon", "Septernber"); figures
 * for letters inside a word: "wi11", "0F", "c0uncil".
 */
const MISREAD =
  /(?<![\p{L}\p{N}'\u2019.])(?:l(?=\s+\p{Ll})|l[fnst]|lN|tbe|tbat|tbis|wbo|wbich|wbere|witb|bave|rn[aeiouy][a-z]{1,12}|[A-Za-z]{1,6}rnrn[a-z]{1,10}|(?:Sept|Nov|Dec)ernber|w[o0]rn[ae]n|[Ss]orne(?:one|body|thing|times|where)?|[Tt]irnes?|[Ff]rorn|[Tt]hern|0[Ff]|[A-Za-z]{1,10}[01]{1,2}[a-z]{1,10}|[a-z]{2,10}1[1l]|[Il]1[a-z]{2,})(?![\p{L}\p{N}])/gu;

/** No English word begins so, and nobody types it: one is enough. */
const NO_WORD = /(?<![\p{L}\p{N}'\u2019.])rn[aeiouy]\p{Ll}{1,12}(?!\p{L})/u;

const KNOWN = new WeakMap<Article, boolean>();

/** What a scan says of itself in its first lines. */
const TOLD =
  /\b(?:uncorrected|raw|by|from|with|machine|automatic) OCR\b|\bOCR(?:[- ]?(?:text|output|scan|uncorrected|quality)|\])/;
const FIRST_LINES = 300;

/** Whether a document was made from print by a machine: its reader or its head says so, or its own words show a pattern of it. */
export function isScanned(article: Article): boolean {
  if (article.machineRead) return article.kind !== "transcript";
  let known = KNOWN.get(article);
  if (known === undefined) {
    const { text } = article;
    known =
      TOLD.test(text.slice(0, FIRST_LINES)) ||
      NO_WORD.test(text) ||
      (text.match(MISREAD)?.length ?? 0) >= PATTERN;
    KNOWN.set(article, known);
  }
  return known;
}
