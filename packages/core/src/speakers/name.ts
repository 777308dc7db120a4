import { foldAccents } from "../text/canonical.js";
import { remember } from "../text/remember.js";
import { isGivenName } from "./lexicon/given-names.js";
import { isBodyWord } from "./lexicon/organisations.js";
import { isPersonNoun, isPlural, singular } from "./lexicon/people.js";
import { type Gender, genderOfAddress } from "./lexicon/titles.js";
import { genderOf, isDocument, isGeneric, isOrganisation, isPronoun, isTitle } from "./name-words.js";
import { firstSentence } from "./names/first-sentence.js";
import { formsOf, formsOfName, isCapitalised, withMaidenName } from "./names/forms.js";
import { lastProperRun } from "./names/last-run.js";
import { withoutTitles } from "./names/without-titles.js";
import { datelineLength } from "./phrase/dateline.js";
import { plainForm, tokensOf } from "./phrase/tokens.js";

/** What a phrase that stands for a speaker says of it. */
export interface Name {
  /** - `named`: a proper name; `generic`: "a spokesman"; `document`: "the report"; `pronoun`: "she"; `none`: no such phrase */
  readonly kind: "named" | "generic" | "document" | "pronoun" | "none";
  /** The words of the proper name as written, titles left out; empty where there is none. */
  readonly words: readonly string[];
  /** The name as it is written. */
  readonly shown: string;
  /** The words brought to one form for comparing. */
  readonly forms: readonly string[];
  /** All capitalised words of the phrase in that form: the name, the titles, and the names in an apposition. */
  readonly mentioned: ReadonlySet<string>;
  readonly isOrganisation: boolean;
  readonly gender: Gender;
  /** Whether a title stands before the name: "Mr.", "Judge". */
  readonly isTitled: boolean;
  /** The gender that the form of address before the name tells: "Mr.", "Dame"; "Chairman" tells none. */
  readonly address: Gender;
  /** Whether several are named together: "Oduya and Lind". */
  readonly isSeveral: boolean;
  /** "Hamas media advisor", "the port's chief engineer": what the phrase says beside the name; null where nothing. */
  readonly role: string | null;
}

/** A phrase longer than this is no name. */
const LONGEST = 400;

/** What stands in brackets, and a nickname in marks. */
const ASIDE = /\s?\([^()]*(?:\)|$)|\s["\u201c][^"\u201c\u201d]*["\u201d]/g;

/** "On 2 |November Ana Lind| wrote": a month with which no given name can be meant. */
const DATE_BEFORE =
  /^(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|July|September|October|November|December) (?:\d{4},? )?(?=\p{Lu}[\p{L}\p{M}'\u2019-]+ \p{Lu})/u;

/** Reads a source phrase: "Mr. Oduya", "Taher Brandt, a media advisor", "its director, Ana Lind", "officials". */
export const nameOf: (phrase: string) => Name = remember(readName);

function readName(phrase: string): Name {
  const whole = firstSentence(phrase.slice(datelineLength(phrase), LONGEST)).replace(DATE_BEFORE, "");
  const text = surnameLast(whole.replace(ASIDE, ""));
  const parts = text.split(/,|\bwho\b|\bwhose\b/);
  const at = nameAfterRole(parts) ? 1 : 0;
  const head = withoutBelonging(parts[at] ?? "");
  const words = wordsIn(head);
  const run = lastProperRun(words);
  const name = withoutTitles(run);
  const titles = name.length === 0 ? [] : run.slice(0, Math.max(0, run.length - name.length)).filter(isTitle);
  const beside = parts.filter((_, part) => part !== at).join(",");
  return {
    kind: isOfAnother(words, name)
      ? kindOf(words.slice(0, belongingAt(words)), [], [])
      : kindOf(words, run, name),
    words: name,
    shown: shownName(head, name),
    forms: withMaidenName(formsOfName(name), whole),
    mentioned: new Set(formsOf(wordsIn(text).filter(isCapitalised))),
    isOrganisation:
      name.some(isOrganisation) ||
      (/^the\b/i.test(head.trim()) && name.length > 0 && run.length === words.length - 1),
    gender:
      wordsIn(text)
        .map(genderOf)
        .find((one) => one !== null) ?? null,
    isTitled: titles.length > 0,
    address: titles.map((word) => genderOfAddress(plainForm(word))).find((one) => one !== null) ?? null,
    isSeveral: namesSeveral(head, parts),
    role: roleOf(head, run, beside),
  };
}

/** "Oduya and Lind", "Oduya, Lind and others", "Oduya and her aides"; in an apposition an "and" may stand between anything. */
function namesSeveral(head: string, parts: readonly string[]): boolean {
  return (
    SEVERAL.test(head) ||
    /^\s*(?:and|&)\s|\sothers$/.test(parts.at(-1) ?? "") ||
    (parts.length > 1 && parts.every((part) => LISTED.test(part)))
  );
}

const SEVERAL = /\p{L}\s(?:and|&|or|as well as|along with|together with)\s\p{L}/u;
/** A part of a list of names: "Oduya", "Lind and Hallam". */
const LISTED = /^\s*\p{Lu}[\p{L}\p{M}'\u2019-]+(?: and \p{Lu}[\p{L}\p{M}'\u2019-]+)?\s*$/u;

/** "Haugland, Siri", as lists have it, is Siri Haugland; only where the second is known as a given name. */
function surnameLast(phrase: string): string {
  const match = REVERSED.exec(phrase);
  const given = match?.[2];
  if (match === null || given === undefined || !isGivenName(foldAccents(plainForm(given)))) return phrase;
  return `${match[2]}${match[3] ?? ""} ${match[1]}`;
}

const REVERSED =
  /^\s*((?:(?:van|von|de|del|la|der|den|al|el) ){0,2}\p{Lu}[\p{L}\p{M}'\u2019-]+), (\p{Lu}[\p{L}\p{M}-]+)((?: \p{Lu}(?:\.|[\p{L}\p{M}-]+)){0,2})\s*$/u;

function wordsIn(phrase: string): string[] {
  return tokensOf(phrase).flatMap(({ kind, text }) => (kind === "word" ? [text] : []));
}

/** "Cato Lien of the Fulmar" is named Cato Lien, "the Court in Talvik" Court; "the Bank of the North" keeps its name. */
function withoutBelonging(head: string): string {
  const belonging = /\s(?:of|from|at|with|for|in)\s(?:the|an?|his|her|its|their)\s/.exec(head);
  if (belonging !== null) {
    const run = lastProperRun(wordsIn(head.slice(0, belonging.index)));
    const isPerson = run.length >= 2 && !run.some((word) => isOrganisation(word) || isTitle(word));
    if (isPerson) return head.slice(0, belonging.index);
  }
  const body = /^(.*?[\p{L}.])\s(?:in|at|on|by|from|to|about)\s/u.exec(head)?.[1];
  const last = body === undefined ? "" : (wordsIn(body).at(-1) ?? "");
  return body !== undefined && isCapitalised(last) && (isOrganisation(last) || isBodyWord(plainForm(last)))
    ? body
    : head;
}

/** Whether a phrase is headed by a noun to which the name only belongs: "a spokeswoman for Ana Lind", "a study by Ana Lind". */
function isOfAnother(words: readonly string[], name: readonly string[]): boolean {
  const from = name[0] === undefined ? -1 : words.lastIndexOf(name[0]);
  const at = belongingAt(words);
  const before = words[at - 1];
  if (at >= from || before === undefined || BELONGING.test(before)) return false;
  // "President of the Board of Deputies of the Guilds", but "Secretary of State Ana Lind"
  const isRole = isTitle(before) || isPersonNoun(plainForm(before));
  return !isCapitalised(before) || (isRole && /^(?:of|for|at|the)$/.test(words[from - 1] as string));
}

/** Where the first preposition behind a word stands; -1 where none does. */
function belongingAt(words: readonly string[]): number {
  return words.findIndex((word, at) => at > 0 && BELONGING.test(word));
}

const BELONGING = /^(?:of|for|to|from|by|with|at|in|on|about|against|near|behind|around|under)$/;

/** Whether a role stands first and the name after a comma: "the harbour master, Oskar Brandvik"; not "the authors, led by …". */
function nameAfterRole([role = "", name = ""]: readonly string[]): boolean {
  const words = wordsIn(name);
  if (
    isOfSeveral(role) ||
    /^\s*\p{Ll}+(?:ed|ing) by\b|^\s*(?:led|among|including|with|from|by|says?|said)\b/u.test(name)
  )
    return false;
  const run = lastProperRun(words);
  const isName = run.length >= 2 && run.length <= 5 && words.length <= 8 && run.at(-1) === words.at(-1);
  return isName && ROLE.test(role) && kindOf(wordsIn(role), [], []) === "generic";
}

/** "the authors", "two researchers". */
function isOfSeveral(role: string): boolean {
  const last = plainForm(wordsIn(role).at(-1) ?? "");
  return isPlural(last) && isPersonNoun(singular(last));
}

const ROLE =
  /^\s*(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|\p{Ll}[\p{L}-]*|[\p{L} ]{2,40}['\u2019]s)\s/u;

/** The name as it is written in the phrase. */
function shownName(head: string, name: readonly string[]): string {
  const first = name[0];
  const last = name.at(-1);
  if (first === undefined || last === undefined) return "";
  const start = head.indexOf(first);
  const end = head.indexOf(last, start + (name.length > 1 ? first.length : 0)) + last.length;
  return start < 0 || end <= start ? name.join(" ") : head.slice(start, end).replace(/\s+/g, " ");
}

function kindOf(words: readonly string[], run: readonly string[], name: readonly string[]): Name["kind"] {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return "none";
  if (words.length <= 2 && words.every(isPronoun)) return "pronoun";
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

function roleOf(head: string, run: readonly string[], apposition: string): string | null {
  const start = run[0] === undefined ? -1 : head.lastIndexOf(run[0]);
  const before = start > 0 ? head.slice(0, start).trim() : "";
  const titles = run.filter((word) => isTitle(word) && !/^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?$/.test(word)).join(" ");
  const after = apposition.trim().replace(/[.,\s]+$/, "");
  const role = [before, titles].filter((part) => part !== "").join(" ") || after;
  return role === "" || role.length > 120 ? null : role;
}
