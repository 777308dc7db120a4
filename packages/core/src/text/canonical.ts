import { numberForm } from "./numbers.js";
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

/**
 * The form under which words are the same word whatever the hand that wrote them: spelling variants, number
 * words and digits, accents, "%" and "percent". Takes the `norm` of a word.
 */
export function canonical(norm: string): string {
  if (norm === "%") return "percent";
  const number = numberForm(norm);
  if (number !== null) return number;
  return spellingForm(plainLetters.test(norm) ? norm : foldAccents(norm));
}

/** The word without accents: "Castañeda" and "Castaneda" come out alike. */
export function foldAccents(word: string): string {
  return word
    .normalize("NFD")
    .replace(combining, "")
    .replace(/[øđłßæœðþı]/g, (letter) => UNDECOMPOSED[letter] as string);
}
