import { foldAccents } from "../text/canonical.js";
import { NAME_ENDINGS, TITLE_ABBREVIATIONS } from "../text/name-parts.js";
import { remember } from "../text/remember.js";
import { isGivenName } from "./lexicon/given-names.js";
import { isBodyWord } from "./lexicon/organisations.js";
import { isPersonNoun, isPlural, mayBePerson, singular } from "./lexicon/people.js";
import { isPlace } from "./lexicon/places.js";
import { type Gender, genderOfAddress, isNameSuffix } from "./lexicon/titles.js";
import {
  genderOf,
  isDocument,
  isFunctionWord,
  isGeneric,
  isOrganisation,
  isParticle,
  isPronoun,
  isTitle,
} from "./name-words.js";
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

/** Reads a source phrase: "Mr. Oduya", "Taher Brandt, a media advisor", "its director, Ana Lind", "officials". */
export const nameOf: (phrase: string) => Name = remember(readName);

function readName(phrase: string): Name {
  const whole = firstSentence(phrase.slice(0, LONGEST));
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
      ? kindOf(
          words.slice(
            0,
            words.findIndex((word, at) => at > 0 && BELONGING.test(word)),
          ),
          [],
          [],
        )
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

/** The forms with the name that somebody bore before: "Ana Lind, née Brandt"; it stands before the last one. */
function withMaidenName(forms: readonly string[], phrase: string): readonly string[] {
  const maiden =
    forms.length > 0
      ? /\b(?:n[\u00e9e]e|formerly|born) (\p{Lu}[\p{L}\p{M}'\u2019-]+)/u.exec(phrase)?.[1]
      : undefined;
  return maiden === undefined ? forms : [...forms.slice(0, -1), ...formsOf([maiden]), ...forms.slice(-1)];
}

/** The forms of a name, without what stands behind it: "Per Hallam Jr.", "Ana Lind QC". */
function formsOfName(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && isSuffix(words[end - 1] as string)) end--;
  return formsOf(words.slice(0, end));
}

/** "Jr.", "III" and letters in capitals; "Ma" and "Do" are names. */
function isSuffix(word: string): boolean {
  const plain = plainForm(word);
  return (
    isNameSuffix(plain) &&
    (/^(?:jr|sr|jnr|snr|junior|senior|esq|ret|phd|dphil|msc|bsc)$/.test(plain) || word === word.toUpperCase())
  );
}

/** A name does not go on past a full stop that ends a sentence; that of "MR." or "J." ends none. */
function firstSentence(phrase: string): string {
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

/** Whether a full stop belongs to a word, in capitals, too: "MR.", "Cllr.", "J." */
function isShortened(word: string): boolean {
  return word.length <= 1 || SHORTENED.has(word.toLowerCase());
}

const SHORTENED = new Set(
  [
    ...TITLE_ABBREVIATIONS,
    ...NAME_ENDINGS,
    ..."Cllr Coun Ald Rt Sr Br Mag Ing Dir Sec Amb Cdr Cmdt Brig Const Vs No Del Gob Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split(
      " ",
    ),
  ].map((word) => word.toLowerCase()),
);

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
  const at = words.findIndex((word, at) => at > 0 && at < from && BELONGING.test(word));
  const before = words[at - 1];
  if (before === undefined || BELONGING.test(before)) return false;
  // "President of the Board of Deputies of the Guilds", but "Secretary of State Ana Lind"
  const isRole = isTitle(before) || isPersonNoun(plainForm(before));
  return !isCapitalised(before) || (isRole && /^(?:of|for|at|the)$/.test(words[from - 1] as string));
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

/** "He'll", "I'd" */
const CONTRACTED = /['\u2019](?:d|ll|m|re|s|ve)$/;

/** "Saturday's Touchline" */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['\u2019]s)?$/;

/** The last run of capitalised words, particles inside it included. */
function lastProperRun(words: readonly string[]): string[] {
  const run: string[] = [];
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string;
    const isInside =
      run.length > 0 && (isParticle(word) || isOfThe(words, at)) && at > 0 && isAfterName(words, at);
    const isLeading = run.length > 0 && isParticle(word) && /^(?:al|el|de|van|von|bin|ibn|abu)$/.test(word);
    if (run.length > 0 && isOwner(word, run[0] as string)) break;
    if (isCapitalised(word) || isInside || isLeading) run.unshift(word);
    else if (run.length > 0) break;
  }
  const from = run.findIndex((word) => !isFunctionWord(word.replace(CONTRACTED, "")) && !WEEKDAY.test(word));
  if (from < 0) return [];
  // "CNN President On Trump", as headlines have it: the name stands before the preposition
  const to = run.findIndex(
    (word, at) => at > from && /^(?:On|In|At|To|For|From|Over|About|With|And)$/.test(word),
  );
  let end = to < 0 ? run.length : to;
  // headlines run names together: "Ana Lind Ohio"
  while (end > from + 2 && isPlace(plainForm(run[end - 1] as string))) end--;
  return run.slice(from, end > from + 1 && WEEKDAY.test(run[end - 1] as string) ? end - 1 : end);
}

/** "Radio Norrland's Rut Lie" is Rut Lie; "Lind's Bank" keeps its owner. */
function isOwner(word: string, next: string): boolean {
  if (!/(?:['\u2019]s|s['\u2019])$/i.test(word)) return false;
  return /^\p{Lu}{2,}$/u.test(next) || (!isOrganisation(next) && !isBodyWord(plainForm(next)));
}

/** "Ministry of the Coast" */
function isOfThe(words: readonly string[], at: number): boolean {
  return words[at] === "the" && words[at - 1] === "of" && at > 1 && isOrganisation(words[at - 2] as string);
}

/** A particle goes on with a name behind another word of it, or behind a particle that does: "Ana de la Vega". */
function isAfterName(words: readonly string[], at: number): boolean {
  const before = words[at - 1] as string;
  return isCapitalised(before) || (isParticle(before) && at > 1 && isCapitalised(words[at - 2] as string));
}

/** "Rachel Lund of Tampa" is named Rachel Lund; the Bank of Talvik and the Secretary of State keep their "of". */
function beforePlace(run: readonly string[]): string[] {
  const of = run.findIndex((word) => word === "of" || word === "for");
  const isPerson = of >= 2 && !run.slice(0, of).some((word) => isOrganisation(word) || isTitle(word));
  return run.slice(0, isPerson ? of : run.length);
}

/** "Mr. King" and "Tomas King" are named King, though "the King" and "the Finance Minister" are not named at all. */
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof|Rev)\.?$/;
const SURNAME = /^(?:King|Bishop|Pope|Prince|Queen|Lord|Judge|Major|Justice)$/;

function withoutTitles(run: readonly string[]): string[] {
  const last = run.length - 1;
  let from = 0;
  run.forEach((word, at) => {
    const before = run[at - 1];
    const isSurname =
      at === last &&
      before !== undefined &&
      (HONORIFIC.test(before) ||
        (!isTitle(before) && (SURNAME.test(word) || isGivenName(foldAccents(plainForm(before))))));
    const isLabel = at < last - 1 && isRoleWord(word, run[at + 1] as string);
    // "Justice Department"
    const isOfBody = at < last && run.slice(at + 1).every(isOrganisation);
    if ((isTitle(word) && !isSurname && !isOfBody) || isLabel) from = at + 1;
  });
  if (from > 0 && /^(?:of|for)$/i.test(run[from] ?? "")) from = behindOffice(run, from);
  return beforePlace(run.slice(from)).map((word) => word.replace(/['\u2019]s?$/, ""));
}

/** Where the name begins behind what an office is of: "Secretary of State |Jon Lind|"; in "Chief Constable of North Talvik" nowhere. */
function behindOffice(run: readonly string[], of: number): number {
  const object = /^the$/i.test(run[of + 1] ?? "") ? of + 2 : of + 1;
  const left = run.length - object - 1;
  if (left <= 0 || (left === 1 && !OFFICES.test(run[object] as string))) return run.length;
  return left > 2 ? run.length - 2 : object + 1;
}

/** "Secretary of |State| Lind" */
const OFFICES =
  /^(?:State|Defen[cs]e|Labou?r|Health|Education|Energy|Commerce|Trade|Transport(?:ation)?|Justice|Finance|Agriculture|Interior|War|Veterans|Police|Staff|Nations)$/i;

/** "Rival Ana Lind", "Hydrologist Per Odd"; in "Walter Per Odd" it is a name. */
function isRoleWord(word: string, next: string): boolean {
  const plain = plainForm(word);
  if (isPersonNoun(plain)) return true;
  return mayBePerson(plain) && !isGivenName(plain) && isGivenName(foldAccents(plainForm(next)));
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
    .map((word) => foldAccents(plainForm(word)).replace(/['\u2019]/g, ""))
    .filter((form) => form !== "");
  const telling = forms.filter((form) => !isParticle(form));
  return telling.length > 0 ? telling : forms;
}
