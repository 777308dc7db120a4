import { remember } from "../../text/remember.js";
import { isCueNoun } from "../lexicon/cue-nouns.js";
import { isCueVerb, isUnsureCue } from "../lexicon/cue-verbs.js";
import { PRONOUNS } from "../lexicon/small-words.js";
import { hashText } from "../model/hash.js";

/** What a word tells wherever it stands; the numbers are hashes. */
export interface Facts {
  /** The form under which the taggers know the word. */
  readonly spelling: string;
  readonly form: number;
  /** Of the form without an inflection's ending. */
  readonly stem: number;
  readonly suffix2: number;
  readonly suffix3: number;
  /** 0: no cue; 1: a cue verb; 2: one that is also something else; 3: a cue noun; 4: "according"; 5: a pronoun. */
  readonly cue: number;
  /** `shapeOf` the word. */
  readonly shape: number;
}

/** The facts of a word as written. */
export const factsOf = remember((word: string): Facts => {
  const spelling = formOf(word);
  return {
    spelling,
    form: hashText(spelling),
    stem: hashText(stemOf(spelling)),
    suffix2: hashText(spelling.slice(-2)),
    suffix3: hashText(spelling.slice(-3)),
    cue: cueClass(spelling),
    shape: shapeOf(word),
  };
});

const PLAIN = /^[a-z]+$/;

/** The form under which the taggers know a word: lower case, straight apostrophes and marks; digits as `0`. */
function formOf(word: string): string {
  if (PLAIN.test(word)) return word;
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]|''/g, '"')
    .replace(/\p{N}/gu, "0");
}

function cueClass(form: string): number {
  if (form === "according" || form === "reportedly" || form === "allegedly") return 4;
  if (isCueVerb(form)) return isUnsureCue(form) ? 2 : 1;
  if (isCueNoun(form)) return 3;
  return PRONOUNS.has(form) ? 5 : 0;
}

/** A form without the commonest endings, so that "warns", "warned" and "warning" fall together more often than not. */
function stemOf(form: string): string {
  if (form.length < 4) return form;
  if (form.endsWith("ies") || form.endsWith("ied")) return `${form.slice(0, -3)}y`;
  const cut = form.endsWith("ing")
    ? 3
    : form.endsWith("ed")
      ? 2
      : form.endsWith("s") && !form.endsWith("ss")
        ? 1
        : 0;
  let stem = form.slice(0, form.length - cut);
  if (cut > 1 && stem.length > 3 && stem.at(-1) === stem.at(-2) && !/[ls]$/.test(stem))
    stem = stem.slice(0, -1);
  return stem.endsWith("e") && stem.length > 3 ? stem.slice(0, -1) : stem;
}

/** The shape of a word as written: 0 lower case, 1 a capital first, 2 capitals, 3 with digits, 4 a sign, 5 mixed. */
function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code > 127) return shapeBeyondAscii(text);
  }
  if (first >= 97 && first <= 122) return upper > 0 ? 5 : 0;
  if (first >= 65 && first <= 90) return lower === 0 && text.length > 1 ? 2 : 1;
  return shapeOfSign(text);
}

function shapeBeyondAscii(text: string): number {
  if (/^[a-z]/.test(text)) return /[A-Z]/.test(text) ? 5 : 0;
  if (/^[A-Z]/.test(text)) return text.length > 1 && text === text.toUpperCase() ? 2 : 1;
  return shapeOfSign(text);
}

function shapeOfSign(text: string): number {
  if (/\p{N}/u.test(text)) return 3;
  if (/^\p{Lu}/u.test(text)) return 1;
  return /^['’]?\p{L}/u.test(text) ? 0 : 4;
}
