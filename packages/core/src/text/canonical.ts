import { numberForm } from "./numbers.js";
import { remember } from "./remember.js";
import { MINUS, PLUS, RANGE } from "./signs.js";
import { spellingForm } from "./spelling.js";

const plainLetters = /^[a-z]+$/;
const combining = /\p{M}+/gu;

/** Letters that Unicode does not decompose, though readers take them for one with a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** The words that signs are read out as. */
const SPOKEN_SIGNS: Readonly<Record<string, string>> = {
  "%": "percent",
  "°": "degrees",
  [MINUS]: "minus",
  [RANGE]: "to",
  [PLUS]: "plus",
};

/**
 * The form under which words are the same word whatever the hand that wrote them: spelling variants, number
 * words and digits, accents, the possessive of a name in s ("ISIS's"), signs and the words for them. Takes the `norm` of a word.
 */
export function canonical(norm: string): string {
  return norm.length < SHORTEST_SLICE ? remembered(norm) : formOf(norm);
}

/** A longer word may be a slice that would keep the whole text in memory that it was cut from. */
const SHORTEST_SLICE = 13;
const remembered = remember(formOf);

function formOf(norm: string): string {
  if (Object.hasOwn(SPOKEN_SIGNS, norm)) return SPOKEN_SIGNS[norm] as string;
  const number = numberForm(norm);
  if (number !== null) return number;
  if (plainLetters.test(norm)) return spellingForm(norm);
  const folded = foldAccents(norm);
  return spellingForm(/[sxz]'s$/.test(folded) ? folded.slice(0, -2) : folded);
}

/** The word without accents: "Castañeda" and "Castaneda" come out alike. */
export function foldAccents(word: string): string {
  return word
    .normalize("NFD")
    .replace(combining, "")
    .replace(/[øđłßæœðþı]/g, (letter) => UNDECOMPOSED[letter] as string);
}
