import { isGivenName } from "./lexicon/given-names.js";
import { isLastNameToo, isNoName } from "./lexicon/no-names.js";
import { isBodyNoun, isBodyWord } from "./lexicon/organisations.js";
import { isCollective, isPersonNoun, singular } from "./lexicon/people.js";
import { isPlace } from "./lexicon/places.js";
import type { Name } from "./name.js";
import { isDocument, isGeneric, isOrganisation } from "./name-words.js";
import { isTimeWord } from "./phrase/source-phrase.js";
import { plainForm } from "./phrase/tokens.js";

/** A longer run is a headline's. */
const MOST_WORDS = 6;

/**
 * Whether a capitalised phrase surely names a person, so that somebody can be accused by it: it bears a title or a given
 * name, or no word of it is known for anything else. "Do", "REPORTER", "Live Updates" and "KTV" are none.
 */
export function isSurelyPerson(name: Name): boolean {
  const { forms, words, isTitled } = name;
  const [first] = forms;
  if (first === undefined || name.isSeveral || words.length > MOST_WORDS || /\p{N}/u.test(forms.join("")))
    return false;
  if (isTitled) return first.length > 1;
  const last = forms.at(-1) as string;
  const isOdd = (name.isOrganisation || isNoName(last)) && !isLastNameToo(last);
  if (forms.length > 1 && isGivenName(first) && !isOdd) return true;
  if (name.isOrganisation) return false;
  const plain = words.map(plainForm);
  if (words.length === 1)
    return (
      first.length > 2 &&
      !isAcronym(words) &&
      !isOpening(first) &&
      !plain.some((word) => isOther(word, words))
    );
  return !plain.some((word) => isOther(word, words)) && !words.every((word) => /^\p{Lu}\.?$/u.test(word));
}

/** A word that is known for something else than a name; "Hill" is one only in capitals. */
function isOther(word: string, words: readonly string[]): boolean {
  if (NUMBER.test(word)) return true;
  if (isLastNameToo(word)) return isInCapitals(words) || words.length > 1;
  return (
    isNoName(word) ||
    isGeneric(word) ||
    isDocument(word) ||
    isOrganisation(word) ||
    isBodyWord(word) ||
    isBodyNoun(word) ||
    isPersonNoun(singular(word)) ||
    isCollective(word) ||
    isTimeWord(word) ||
    isPlace(word)
  );
}

/** "Twenty-two" */
const NUMBER =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|eleven|twelve|\p{L}{3,5}teen)(?:-|$)/u;

function isInCapitals(words: readonly string[]): boolean {
  return words.every((word) => word === word.toUpperCase());
}

/** "KTV", "DC", "NBN": capitals without a vowel, or no more than three of them. */
function isAcronym(words: readonly string[]): boolean {
  const word = (words[0] ?? "").replaceAll(".", "");
  return isInCapitals(words) && (word.length <= 3 || !/[AEIOUY]/.test(word));
}

/** "Dictated", "Deeply", with which a sentence begins; Wilfred and Reilly are names. */
function isOpening(form: string): boolean {
  if (form.length < 6 || isGivenName(form)) return false;
  return (
    form.endsWith("ed") ||
    (form.endsWith("ly") && !/^(?:o?reilly|connolly|donnelly|farrelly|connelly|connally|beverly)$/.test(form))
  );
}
