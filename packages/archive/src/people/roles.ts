import { foldAccents, isPersonNoun, isTitle, singular } from "@hearsay/core/plumbing";

/** A role as roles are compared: its words brought to one form, in no order. */
export type RoleWords = ReadonlySet<string>;

/** Different words of one office. */
const ONE_WORD: ReadonlyMap<string, string> = new Map(
  [
    ["republican", "gop"],
    ["democratic", "democrat", "democrats"],
    ["candidate", "nominee", "hopeful", "contender", "frontrunner", "runner"],
    ["senator", "sen", "senators"],
    ["governor", "gov"],
    ["representative", "rep", "congressman", "congresswoman"],
    ["general", "gen"],
    ["lieutenant", "lt"],
    ["professor", "prof"],
    ["chair", "chairman", "chairwoman", "chairperson", "chairs"],
    ["spokesperson", "spokesman", "spokeswoman"],
    // who is at the head of a body is called by any of these, a "Coastguard boss" and its director
    ["head", "boss", "chief", "director", "directors"],
  ].flatMap(([form, ...others]) => others.map((other): [string, string] => [other, form as string])),
);

/** Words that tell when, or nothing: a former mayor is the mayor. */
const SAYS_NOTHING = new Set(
  (
    "a an the of for in at on and to by with from as its their our his her who is was has former ex then current acting new newly " +
    "company firm operator longtime veteran embattled beleaguered disgraced outgoing incoming ousted retired interim late elect presumptive presumed would be likely leading us u s mr mrs ms mx miss dr sir dame year old"
  ).split(" "),
);

/** Words by which somebody is called besides those of the lexicon. */
const OFFICES = new Set([
  ...ONE_WORD.keys(),
  ...ONE_WORD.values(),
  ..."striker midfielder goalkeeper footballer skipper captain harbourmaster trawlerman potter".split(" "),
]);

/** What somebody is to somebody else, for a day or in a headline: other people are so, too. */
const RELATIONS = new Set(
  (
    "opponent rival friend supporter ally critic enemy foe target wife husband spouse mother father son daughter brother sister " +
    "cousin uncle aunt nephew niece neighbour neighbor colleague successor predecessor man woman person somebody someone one " +
    "leader star figure name man hero winner loser host guest participant speaker author"
  ).split(" "),
);

/** Where the head of a role ends: "mayor |of Tollhaven", "clerk |who counts crates". */
const AFTER_HEAD =
  /[,;(]|\s(?:of|for|in|at|on|to|by|with|from|who|whose|that|and|about|since|during|under|nationally)\b/u;
const MOST_WORDS = 9;

/**
 * The words of a role; empty where it does not tell who somebody is: it is headed by no noun for a person ("California", "pressed by
 * a moderator"), or by one for a relation or a passing part ("his rival", "the winner").
 */
export function roleWords(role: string): RoleWords {
  const written = foldAccents(role.slice(0, 200).toLowerCase()).trim();
  if (/^[^\p{L}\p{N}]|^(?:his|her|their|my|our)\b/u.test(written)) return new Set();
  const words = wordsIn(written);
  const head = wordsIn(written.split(AFTER_HEAD)[0] ?? "").at(-1);
  // "the boss" alone is somebody's
  if (words.length === 1 && head === "boss") return new Set();
  if (head === undefined || words.length > MOST_WORDS || RELATIONS.has(singular(head)) || !isOffice(head))
    return new Set();
  return new Set(words.map((word) => ONE_WORD.get(word) ?? word));
}

function isOffice(word: string): boolean {
  return isTitle(word) || isPersonNoun(singular(word)) || OFFICES.has(word);
}

function wordsIn(text: string): string[] {
  return text
    .replace(/front-runner/g, "frontrunner")
    .replace(/\bunder-fire\b/g, " ")
    .replace(/['\u2019]s\b/g, "")
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !SAYS_NOTHING.has(word));
}

/** Whether two roles are one: the same words, or at least two and half of all of them. */
export function areOneRole(one: RoleWords, other: RoleWords): boolean {
  if (one.size === 0 || other.size === 0) return false;
  const shared = sharedOf(one, other);
  if (shared === one.size && shared === other.size) return true;
  return shared >= 2 && 2 * shared >= one.size + other.size - shared;
}

/** Whether a role says less than another and nothing else: "mayor" beside "mayor of Tollhaven". */
export function saysLess(one: RoleWords, other: RoleWords): boolean {
  return one.size > 0 && one.size < other.size && sharedOf(one, other) === one.size;
}

function sharedOf(one: RoleWords, other: RoleWords): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared;
}
