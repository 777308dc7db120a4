import { foldAccents } from "../text/canonical.js";
import {
  genderOf,
  isDocument,
  isFunctionWord,
  isGeneric,
  isOrganisation,
  isParticle,
  isPronoun,
  isTitle,
  plain,
} from "./name-words.js";

/** What a phrase that stands for a speaker says of it. */
export interface Name {
  /** - `named`: a proper name; `generic`: "a spokesman"; `document`: "the report"; `pronoun`: "she"; `none`: no such phrase */
  readonly kind: "named" | "generic" | "document" | "pronoun" | "none";
  /** The words of the proper name as written, titles left out; empty where there is none. */
  readonly words: readonly string[];
  /** The same, brought to one form for comparing. */
  readonly forms: readonly string[];
  /** All capitalised words of the phrase in that form: the name, the titles, and the names in an apposition. */
  readonly mentioned: ReadonlySet<string>;
  readonly isOrganisation: boolean;
  readonly gender: "male" | "female" | null;
  /** "Hamas media advisor", "the port's chief engineer": what the phrase says beside the name; null where nothing. */
  readonly role: string | null;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'\u2019-]*/gu;
/** A phrase longer than this is no name. */
const LONGEST = 400;

/** Reads a source phrase: "Mr. Oduya", "Taher Brandt, a media advisor", "IMF chief economist Maury Lind", "officials". */
export function nameOf(phrase: string): Name {
  const text = phrase.slice(0, LONGEST).replace(/\([^)]*\)/g, " ");
  const [head = "", ...rest] = text.split(/,|\bwho\b|\bwhose\b/);
  const words = head.match(WORD) ?? [];
  const all = text.match(WORD) ?? [];
  const run = lastProperRun(words);
  const name = withoutTitles(run);
  const gender = words.map(genderOf).find((one) => one !== null) ?? null;
  const base = {
    words: name,
    forms: formsOf(name),
    mentioned: new Set(formsOf(all.filter(isCapitalised))),
    isOrganisation: name.some(isOrganisation) || (/^the\b/i.test(head.trim()) && name.length > 0),
    gender,
    role: roleOf(head, run, rest.join(",")),
  };
  return { kind: kindOf(words, run, name), ...base };
}

function kindOf(words: readonly string[], run: readonly string[], name: readonly string[]): Name["kind"] {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return "none";
  if (words.length <= 2 && isPronoun(first)) return "pronoun";
  // "a Talvik spokesman", "the mayor of Talvik's aide": the name in it is not the speaker's
  const headNoun = headOf(words);
  const endsInName =
    run.at(-1) === last &&
    !(isGeneric(last) && /^(?:an?|one|another|some|two|three|many|several)$/i.test(first));
  if (name.length > 0 && (endsInName || headNoun === null) && !(headNoun !== null && !endsInName))
    return "named";
  if (headNoun !== null && isDocument(headNoun)) return "document";
  if (name.length > 0 && headNoun === null) return "named";
  return "generic";
}

/** The common noun that heads a phrase, before any "of", "for", "with"; null where a proper name does. */
function headOf(words: readonly string[]): string | null {
  const end = words.findIndex(
    (word, at) => at > 0 && /^(?:of|for|from|with|at|in|on|to|familiar|close|and)$/.test(word),
  );
  const head = (end < 0 ? words : words.slice(0, end)).at(-1);
  return head !== undefined && (isGeneric(head) || isDocument(head) || !isCapitalised(head)) ? head : null;
}

/** The last run of capitalised words, particles inside it included. */
function lastProperRun(words: readonly string[]): string[] {
  const run: string[] = [];
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string;
    const isInside = run.length > 0 && isParticle(word) && at > 0 && isCapitalised(words[at - 1] as string);
    const isLeading = run.length > 0 && isParticle(word) && /^(?:al|el|de|van|von|bin|ibn|abu)$/.test(word);
    if (isCapitalised(word) || isInside || isLeading) run.unshift(word);
    else if (run.length > 0) break;
  }
  const from = run.findIndex((word) => !isFunctionWord(word));
  return from < 0 ? [] : run.slice(from);
}

/** "Mr. King" is named King, though "the King" is not: after an honorific the last word is a name. */
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof|Rev)\.?$/;

function withoutTitles(run: readonly string[]): string[] {
  let from = 0;
  run.forEach((word, at) => {
    const isLastName = at === run.length - 1 && at > 0 && HONORIFIC.test(run[at - 1] as string);
    if (isTitle(word) && !isLastName) from = at + 1;
  });
  const rest = run.slice(from);
  return (rest.length > 0 ? rest : run.filter((word) => !isTitle(word))).map((word) =>
    word.replace(/['\u2019]s?$/, ""),
  );
}

function roleOf(head: string, run: readonly string[], apposition: string): string | null {
  const start = run[0] === undefined ? -1 : head.lastIndexOf(run[0]);
  const before = start > 0 ? head.slice(0, start).trim() : "";
  const titles = run.filter((word) => isTitle(word) && !/^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?$/.test(word)).join(" ");
  const after = apposition.trim().replace(/[.,\s]+$/, "");
  const role = [before, titles].filter((part) => part !== "").join(" ") || after;
  return role === "" || role.length > 120 ? null : role;
}

/** "al-Hayya" is a name for all its small beginning. */
function isCapitalised(word: string): boolean {
  return /^(?:al-|el-)?\p{Lu}/u.test(word);
}

/** One form for the spellings of each word of a name; its particles say too little to be compared. */
function formsOf(words: readonly string[]): string[] {
  const forms = words
    .flatMap((word) => word.split("-"))
    .map((word) => foldAccents(plain(word)).replace(/['\u2019]/g, ""))
    .filter((form) => form !== "");
  const telling = forms.filter((form) => !isParticle(form));
  return telling.length > 0 ? telling : forms;
}
