import type { Range } from "../../text/span.js";
import { isDocumentNoun } from "../lexicon/documents.js";
import { isBodyNoun, isBodyWord, isPluralBodyNoun } from "../lexicon/organisations.js";
import { isCollective, isOfName, isPersonNoun, isPlural, mayBePerson, singular } from "../lexicon/people.js";
import { isPlace } from "../lexicon/places.js";
import { isTitleWord } from "../lexicon/titles.js";
import { type Name, nameOf } from "../name.js";
import { isPronoun } from "../name-words.js";
import { datelineLength } from "./dateline.js";
import { type NounPhrase, nounPhraseOf } from "./noun-phrase.js";
import { capitalRun, trailingRun } from "./proper-run.js";
import { isClause, segmentsOf } from "./segments.js";
import { severalNames } from "./several-names.js";
import { type Token, tokensOf } from "./tokens.js";

/** What a source span says of the speaker, before the article is asked. */
export type SourcePhrase =
  | {
      readonly is: "name";
      readonly name: Name;
      readonly role: string | null;
      readonly roles: readonly NounPhrase[];
    }
  | { readonly is: "names"; readonly text: string }
  | { readonly is: "pronoun"; readonly word: string }
  | { readonly is: "description"; readonly phrase: NounPhrase; readonly text: string; readonly whole: string }
  | { readonly is: "nothing" };

/** What the article knows of a word with a capital. */
export interface WordsKnown {
  /** Whether the word (lower case) also stands with a small letter in the article. */
  isCommon(word: string): boolean;
  /** Whether the word (lower case) is the last name of somebody with a full name in the article. */
  isLastName(word: string): boolean;
}

/** A phrase longer than this says no more. */
const LONGEST = 400;
const NICKNAME = /\s["\u201c][^"\u201c\u201d]{1,24}["\u201d](?=\s\p{Lu})/gu;

/** Reads a source span: "harbour master X", "X, the harbour master", "the minister", "she", "two officials who …". */
export function readSource(span: string, known: WordsKnown): SourcePhrase {
  const lead = datelineLength(span);
  // what is left out is blank, so that offsets stay those of the span
  const text = `${" ".repeat(lead)}${span.slice(lead, LONGEST)}`.replace(NICKNAME, (marks) =>
    " ".repeat(marks.length - 1),
  );
  const segments = segmentsOf(tokensOf(text));
  const [core] = segments;
  if (core === undefined) return { is: "nothing" };
  const pronoun = pronounOf(core);
  if (pronoun !== null && !segments.slice(1).some((segment) => properOf(segment, known) !== null))
    return { is: "pronoun", word: pronoun };
  const names = severalNames(segments);
  if (names !== null) return { is: "names", text: textOf(text, names) };
  const run = properOf(core, known);
  // "The Commissioner for Education, Ana Lind" has its name behind the comma
  const own =
    run !== null && nameOf(textOf(text, run)).words.length === 0 && segments.length > 1 ? null : run;
  const phrase = nounPhraseOf(core);
  if (own !== null && !(phrase !== null && isDocumentBy(phrase)))
    return named(own, text, [core, ...segments.slice(1)]);
  if (phrase === null || isNobody(core)) return { is: "nothing" };
  const beside = mayBearName(phrase) ? nameBeside(segments, phrase, known) : null;
  if (beside !== null) return named(beside, text, segments);
  return { is: "description", phrase, text: shownOf(phrase, text, core, segments.slice(1)), whole: text };
}

const NOBODY = /^(?:nobody|noone|none|nothing|everybody|everyone|somebody|someone|anybody|anyone)$/;

function isNobody([first, second]: readonly Token[]): boolean {
  return NOBODY.test(first?.plain ?? "") || (first?.plain === "no" && second?.plain === "one");
}

/** "she", "he himself", "who". */
function pronounOf(core: readonly Token[]): string | null {
  const words = core.filter(
    ({ plain }) => !/^(?:even|only|himself|herself|itself|themselves|also)$/.test(plain),
  );
  const [first] = words;
  if (first === undefined || words.length !== 1) return null;
  if (/^(?:one|some|many|others|another|both)$/.test(first.plain)) return null;
  return isPronoun(first.plain) ||
    /^(?:who|whom|which|that|him|me|my|our|us|himself|herself)$/.test(first.plain)
    ? first.plain
    : null;
}

/** The proper name with which a segment's noun phrase ends, or that "named", "known as" introduces. */
function properOf(segment: readonly Token[], known: WordsKnown): readonly Token[] | null {
  const called = segment.findIndex(({ plain }) => /^(?:named|called|known)$/.test(plain));
  if (called >= 0 && called < segment.length - 1) {
    const from = segment[called + 1]?.plain === "as" ? called + 2 : called + 1;
    const run = capitalRun(segment.slice(from));
    if (run.length > 0) return run;
  }
  const phrase = nounPhraseOf(segment);
  if (phrase === null) return null;
  const run = trailingRun(phrase.nucleus);
  const [first] = run;
  if (
    first === undefined ||
    run.every(({ plain }) => isTitleWord(plain) || (isTimeWord(plain) && !known.isLastName(plain)))
  )
    return null;
  if (
    /^(?:an?|one|another|no|some|several|two|three|four|five)$/i.test(phrase.determining[0]?.text ?? "") &&
    (isCommonHead(run.at(-1) as Token) || /(?:an|ian|ese|ish)$/.test((run.at(-1) as Token).plain))
  )
    return null;
  if (
    phrase.determiner === "definite" &&
    isPersonNoun((run.at(-1) as Token).plain) &&
    isOfName((run.at(-1) as Token).plain)
  )
    return null;
  const before = phrase.nucleus[phrase.nucleus.length - run.length - 1];
  if (before?.plain === "and") return null;
  if (run.length === 1 && run.length === phrase.nucleus.length && isCommonNoun(first, phrase, known))
    return null;
  return run;
}

function isCommonHead({ plain }: Token): boolean {
  return isPersonNoun(plain) || isDocumentNoun(plain) || isTitleWord(plain);
}

/** "Democrats", "Proponents", "Latinos", "Majorities" */
const PLURAL_OF_PEOPLE =
  /.{3}(?:ans|ists|ents|ants|ites|inos|ies|tions|crats|ators|itors|sters|eers|ders|ters|vers|pers)$/;

/** A single word that has its capital from the sentence's beginning: "Residents", "Widow". */
function isCommonNoun({ plain, text }: Token, phrase: NounPhrase, known: WordsKnown): boolean {
  if (isPlural(plain) && isPersonNoun(singular(plain))) return true;
  if (known.isLastName(plain)) return false;
  if (/^\p{Lu}{2,}s?$/u.test(text)) return isPersonNoun(plain) || isPersonNoun(singular(plain));
  if (phrase.determiner === "definite") return false;
  return (
    (PLURAL_OF_PEOPLE.test(plain) && !isBodyWord(plain)) ||
    known.isCommon(plain) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|another|some|many|most|several|few|all|both|half|others|none|each)$/.test(
      plain,
    ) ||
    isPersonNoun(plain) ||
    isCollective(plain) ||
    isDocumentNoun(plain) ||
    isBodyNoun(plain) ||
    isPluralBodyNoun(plain) ||
    /^(?:nobody|nothing|everything|something|it|they|there)$/.test(plain) ||
    (isPlural(plain) && mayBePerson(singular(plain)))
  );
}

const TIMES = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december feb apr jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split(
    " ",
  ),
);
export const isTimeWord = (plain: string): boolean => TIMES.has(plain);

function isDocumentBy(phrase: NounPhrase): boolean {
  return isDocumentNoun(phrase.head.plain) && !phrase.head.isCapital;
}

/** Whether a name after a comma may be that of the phrase: "its director, Ana Lind", "One, Bea Lind". */
function mayBearName({ head, determiner }: NounPhrase): boolean {
  if (isDocumentNoun(head.plain) && !isBodyNoun(head.plain)) return false;
  if (isPlural(head.plain) && !/^(?:press|boss|police)$/.test(head.plain)) return false;
  return determiner !== "number" || /^(?:one|another)$/.test(head.plain) || !isPlural(head.plain);
}

/** The name in an apposition; a single capitalised word only right behind the core. */
function nameBeside(
  segments: readonly Token[][],
  phrase: NounPhrase,
  known: WordsKnown,
): readonly Token[] | null {
  const isOwned = phrase.determiner !== "indefinite" || isPersonNoun(phrase.head.plain);
  for (const [at, segment] of segments.slice(1, 4).entries()) {
    const [first] = segment;
    if (isClause(segment) || (/.{2}(?:ed|ing)$/.test(first?.plain ?? "") && !first?.isCapital)) return null;
    if (/^(?:among|including|such|like|in|on|at|of|from|with|by)$/.test(segment[0]?.plain ?? "")) continue;
    const run = properOf(segment, known);
    if (run !== null && (run.length > 1 || (at === 0 && isOwned && !isPlace((run[0] as Token).plain))))
      return run;
  }
  return null;
}

function named(run: readonly Token[], text: string, segments: readonly (readonly Token[])[]): SourcePhrase {
  const name = nameOf(textOf(text, run));
  const start = run[0]?.start ?? 0;
  const roles: NounPhrase[] = [];
  for (const segment of segments) {
    const outside = segment.filter((token) => !run.includes(token));
    if (outside.length === 0 || isClause(outside)) continue;
    const phrase = nounPhraseOf(outside);
    if (phrase !== null && !phrase.head.isCapital && /\p{L}/u.test(phrase.head.text)) roles.push(phrase);
  }
  const beside = segments.find(
    (segment) =>
      !segment.some((token) => run.includes(token)) &&
      !isClause(segment) &&
      /\p{Ll}/u.test(segment[0]?.text ?? ""),
  );
  const [before = ""] = text.slice(0, start).trim().split(",");
  const titles = run
    .filter(({ plain }) => isTitleWord(plain) && !/^(?:mr|mrs|ms|miss|mx)$/.test(plain))
    .map((token) => token.text);
  const lead = [/^(?:the|an?)$/i.test(before) ? "" : before, name.words.length > 0 ? titles.join(" ") : ""]
    .filter((part) => part !== "")
    .join(" ");
  const role = lead || (beside === undefined ? "" : textOf(text, beside));
  return name.kind === "named" || name.words.length > 0
    ? {
        is: "name",
        name,
        role: role === "" || role.length > 120 ? null : role.replace(/^(?:the|an?) /i, ""),
        roles,
      }
    : { is: "nothing" };
}

/** The words by which a speaker without a name is shown: its core, and the clauses that narrow it without a comma. */
function shownOf(
  phrase: NounPhrase,
  text: string,
  core: readonly Token[],
  beside: readonly (readonly Token[])[],
): string {
  const { head, nucleus, determining } = phrase;
  const capital = nucleus.findIndex(({ isCapital }) => isCapital);
  const isNamedBody =
    isBodyNoun(head.plain) &&
    !head.isCapital &&
    capital >= 0 &&
    !determining.some(({ isPossessive }) => isPossessive);
  const isOwn = isBodyNoun(head.plain) && /^its$/i.test(determining[0]?.text ?? "");
  const first = isNamedBody
    ? (nucleus[capital] as Token)
    : ((isOwn ? nucleus[0] : (determining[0] ?? nucleus[0])) ?? (core[0] as Token));
  const last = core.at(-1) as Token;
  const words = core.filter(
    ({ start }) =>
      start >= first.start &&
      !(last.start === start && /^(?:itself|himself|herself|themselves)$/.test(last.plain)),
  );
  let end = (words.at(-1) ?? last).end;
  for (const clause of beside) {
    if (!isClause(clause) || text.slice(end, clause[0]?.start).trim() !== "") break;
    end = (clause.at(-1) as Range).end;
  }
  return text.slice(first.start, end).replace(/\s+/g, " ");
}

/** What stands in the text from the first to the last of some tokens. */
function textOf(text: string, tokens: readonly Token[]): string {
  return text.slice((tokens[0] as Range).start, (tokens.at(-1) as Range).end).replace(/\s+/g, " ");
}
