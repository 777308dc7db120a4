import { NAME_ENDINGS, TITLE_ABBREVIATIONS } from "../../text/name-parts.js";

/** A name does not go on past a full stop that ends a sentence; that of "MR." or "J." ends none. */
export function firstSentence(phrase: string): string {
  if (!/[.!?\n]/.test(phrase)) return phrase;
  for (const stop of phrase.matchAll(STOP)) {
    const [signs, word] = stop;
    if (word !== undefined && !signs.includes("\n") && isShortened(word)) continue;
    return phrase.slice(0, stop.index + signs.trimEnd().length);
  }
  return phrase;
}

/** The last word before what may end a sentence, and that. */
const STOP = /([\p{L}\p{M}]{0,24})[.!?]["'\u201d\u2019)]*(?:\s+(?=["'\u201c\u2018(]*[\p{Lu}\p{N}])|$)|\n/gu;

/** Whether a full stop belongs to a word, in capitals, too: "MR.", "Cllr.", "J.", "Wm." */
function isShortened(word: string): boolean {
  return word.length <= 1 || !/[aeiouy]/i.test(word.normalize("NFD")) || SHORTENED.has(word.toLowerCase());
}

const SHORTENED = new Set(
  [
    ...TITLE_ABBREVIATIONS,
    ...NAME_ENDINGS,
    ..."Cllr Coun Ald Rt Sr Br Mag Ing Dir Sec Amb Cdr Cmdt Brig Const Chas Geo Jas Thos Robt Saml Jos Edw Benj Vs No Del Gob Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split(
      " ",
    ),
  ].map((word) => word.toLowerCase()),
);
