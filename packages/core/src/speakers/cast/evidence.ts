import { isBodyNoun, isOutletNoun } from "../lexicon/organisations.js";
import { isPersonNoun, mayBePerson } from "../lexicon/people.js";
import { type Gender, genderOfWord } from "../lexicon/titles.js";
import { type NounPhrase, nounPhraseOf } from "../phrase/noun-phrase.js";
import { isClause, segmentsOf } from "../phrase/segments.js";
import { plainForm, type Token, tokensOf } from "../phrase/tokens.js";
import type { Mention } from "./mentions.js";

/** What the words around a name tell of whom it names. */
export interface Evidence {
  /** How much speaks for a person, and for a body. */
  readonly person: number;
  readonly body: number;
  readonly outlet: boolean;
  /** Roles given beside the name: "the harbour master, X", "X, who chairs the board". */
  readonly roles: readonly NounPhrase[];
  readonly gender: Gender;
}

const BEFORE = 90;
const AFTER = 110;

/** Reads what stands beside a mention; linear, as it looks no farther than a line to each side. */
export function evidenceOf(text: string, mention: Mention, next: number): Evidence {
  const before = [roleRightBefore(text, mention.start), roleBeforeComma(text, mention)];
  const after = appositionAfter(text, mention.end);
  const roles = [...before, ...after.roles].filter((role) => role !== null);
  const heads = roles.map(({ head }) => head.plain);
  const people = heads.filter(
    (head) => isPersonNoun(head) || (mayBePerson(head) && !isBodyNoun(head)),
  ).length;
  const bodies = heads.filter((head) => isBodyNoun(head) && !isPersonNoun(head)).length;
  return {
    person: people + after.person + (mention.name.gender === null ? 0 : 2),
    body: bodies + after.body + countrySigns(text, mention.end) + (heads.some(isOutletNoun) ? 1 : 0),
    outlet: heads.some((head) => isOutletNoun(head)),
    roles,
    gender:
      mention.name.gender ??
      heads.map(genderOfWord).find((gender) => gender !== null) ??
      genderAfter(text, mention.end, next),
  };
}

/** "Talvik|'s parliament", "Talvik| accused its neighbour": a country or a town that acts. */
function countrySigns(text: string, end: number): number {
  const after = text.slice(end, end + 40);
  if (
    /^['\u2019]s (?:[\p{Ll}]+ )?(?:parliament|government|army|navy|president|embassy|ministry|capital|military|police|economy|border|foreign)\b/u.test(
      after,
    )
  )
    return 2;
  return /^ [\p{Ll}]+ (?:[\p{Ll}]+ )?its\b/u.test(after) ? 1 : 0;
}

/** "the novelist |Teo Varn", "the weekly |Lantern". */
function roleRightBefore(text: string, start: number): NounPhrase | null {
  const clause = lastClause(text.slice(Math.max(0, start - 60), start));
  const beside = plainForm(clause.slice(clause.trimEnd().lastIndexOf(" ") + 1).trimEnd());
  if (!isPersonNoun(beside) && !isBodyNoun(beside)) return null;
  const words = tokensOf(clause);
  const from = words.findLastIndex(({ isCapital, kind }) => isCapital || kind !== "word") + 1;
  const direct = words.slice(from);
  if (direct.length === 0 || words.at(-1)?.kind !== "word") return null;
  const last = direct.at(-1) as Token;
  if (!isPersonNoun(last.plain) && !isBodyNoun(last.plain)) return null;
  const determiner = words.findLastIndex(({ plain }) =>
    /^(?:the|an?|its|his|her|their|one|another)$/.test(plain),
  );
  const phrase = nounPhraseOf(words.slice(determiner >= 0 ? determiner : from));
  return phrase?.head === last ? phrase : null;
}

/** "Its director, |Ana Lind". */
function roleBeforeComma(text: string, { start, end }: Mention): NounPhrase | null {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (!/,\s$/.test(before)) return null;
  const words = tokensOf(lastClause(before.slice(0, -2))).filter(({ kind }) => kind === "word");
  // "According to the paper, Lind …" goes on with its subject; "according to her lawyer, Jon Lind." ends in an apposition
  const isOpening =
    /^(?:according|in|at|on|for|with|from|after|before|by|as|of|to|like|since|while|during)$/.test(
      words[0]?.plain ?? "",
    );
  if (isOpening && !/^(?:[,.;:!?\u201d"]|$)/.test(text.slice(end, end + 1))) return null;
  for (let at = 0; at < words.length; at++) {
    const phrase = nounPhraseOf(words.slice(at));
    if (phrase === null || phrase.determiner === "none" || phrase.head.isCapital || !isClosed(phrase))
      continue;
    if (isPersonNoun(phrase.head.plain) || isBodyNoun(phrase.head.plain)) return phrase;
  }
  return null;
}

/** "the mayor of Talvik" ends with its comma; "the mayor refused to wait" is a clause. */
function isClosed({ rest }: NounPhrase): boolean {
  if (rest.length === 0) return true;
  if (!/^(?:of|for|at|in|from|with|to|on)$/.test((rest[0] as Token).plain)) return false;
  return (
    rest.length < 9 &&
    !rest.some(({ plain, isCapital }) => !isCapital && (/.{3}ed$/.test(plain) || VERBS.test(plain)))
  );
}

const VERBS = /^(?:is|was|are|were|has|had|have|will|would|said|says|that|who|which|he|she|they|it|not|to)$/;

/** What follows the last sign that parts clauses. */
function lastClause(before: string): string {
  return before.slice(
    Math.max(...[...',;:.!?\u201c\u201d"()\u2014\u2013\n'].map((sign) => before.lastIndexOf(sign))) + 1,
  );
}

/** "X|, the coach,", "X|, 34, a nurse,", "X|, who …", "X|, which …". */
function appositionAfter(text: string, end: number): { roles: NounPhrase[]; person: number; body: number } {
  const none = { roles: [], person: 0, body: 0 };
  const after = text.slice(end, end + AFTER);
  if (/^ \(\d{2}\)/.test(after)) return { ...none, person: 2 };
  if (/^,? who\b/.test(after)) return { ...none, person: 2, roles: roleOfClause(after) };
  if (/^, which\b/.test(after)) return { ...none, body: 2 };
  if (!after.startsWith(", ")) return none;
  const stop = after.search(/[.;:!?\u201c\u201d"\u2014]/);
  const segments = segmentsOf(tokensOf(stop < 0 ? after : after.slice(0, stop)));
  const roles: NounPhrase[] = [];
  let person = 0;
  for (const segment of segments.slice(0, 2)) {
    if (/^\d{2}$/.test(segment[0]?.plain ?? "") && segment.length === 1) {
      person += 2;
      continue;
    }
    if (segment[0]?.plain === "who") person += 2;
    if (isClause(segment) || /.{3}(?:ing|ed)$/.test(segment[0]?.plain ?? "")) break;
    const phrase = nounPhraseOf(segment[0]?.plain === "then" ? segment.slice(1) : segment);
    const isRole =
      phrase !== null &&
      !phrase.head.isCapital &&
      isClosed(phrase) &&
      (isPersonNoun(phrase.head.plain) ||
        (phrase.determiner !== "none" && (isBodyNoun(phrase.head.plain) || mayBePerson(phrase.head.plain))));
    if (isRole) roles.push(phrase);
    break;
  }
  return { roles, person, body: 0 };
}

const CLAUSE_ROLES: readonly (readonly [RegExp, string])[] = [
  [/^,? who (?:chairs|chaired)\b/, "the chairman"],
  [/^,? who (?:heads|headed|runs|ran|leads|led|directs|directed)\b/, "the head"],
  [/^,? who (?:coaches|coached)\b/, "the coach"],
];

function roleOfClause(after: string): NounPhrase[] {
  const role = CLAUSE_ROLES.find(([pattern]) => pattern.test(after))?.[1];
  const phrase = role === undefined ? null : nounPhraseOf(tokensOf(role));
  return phrase === null ? [] : [phrase];
}

/** "X said he …", "X, who lost his job": a "his" or a "her" farther off may be anybody's. */
const OWN =
  /^,? who(?:m|se)? [^.?!]{0,80}?\b(he|she|his|himself|herself|her(?= (?!and\b|or\b|was\b|is\b|to\b|in\b|of\b|for\b|with\b|by\b)[a-z]))\b|^[^.?!,;]{0,90}?\b(?:said|says|added|that|because|when|as|if|after|before|while) (he|she)\b/i;

/** The first pronoun that follows a name before anybody else is named: whose it mostly is. */
function genderAfter(text: string, end: number, next: number): Gender {
  const after = text.slice(end, Math.min(end + 160, next));
  const stop = after.search(/[\u201c\u201d"\n]/);
  const pronoun = OWN.exec(stop < 0 ? after : after.slice(0, stop));
  return pronoun === null ? null : genderOfWord((pronoun[2] ?? pronoun[1] ?? "").toLowerCase());
}
