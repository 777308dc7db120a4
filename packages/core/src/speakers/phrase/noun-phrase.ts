import { NAME_PARTICLES } from "../../text/name-parts.js";
import { isBodyNoun, isBodyWord } from "../lexicon/organisations.js";
import { isPersonNoun, isPlural, singular } from "../lexicon/people.js";
import { isTitleWord } from "../lexicon/titles.js";
import type { Token } from "./tokens.js";

/** How a noun phrase is introduced; `number` for "two", "several", "one". */
type Determiner = "definite" | "indefinite" | "possessive" | "number" | "none";

/** A noun phrase without what hangs on it: "the |late harbour master| of Talvik". */
export interface NounPhrase {
  readonly determiner: Determiner;
  /** The words of the determiner or the possessor: "the", "Mr Brandt's", "his". */
  readonly determining: readonly Token[];
  /** The modifiers and the head. */
  readonly nucleus: readonly Token[];
  readonly head: Token;
  /** What follows: "of Talvik". */
  readonly rest: readonly Token[];
}

const ADVERBS = new Set(
  "while although though as if when whether because since about nearly roughly almost around even only just but and also still yet then perhaps according to so by of from".split(
    " ",
  ),
);
const DEFINITE = new Set("the this that these those".split(" "));
const INDEFINITE = new Set("a an another no such any".split(" "));
const NUMBER = new Set(
  "one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands both some many most several few all each every half".split(
    " ",
  ),
);
const POSSESSIVE = new Set("his her its their our my your whose".split(" "));
const BREAKS = new Set(
  (
    "him them us me within without through during since until after before between across outside inside among off around along despite per via upon beyond below above including he she it they we i you of for at from with in on to by about against among near behind over under who whom whose which that where when while as than like into " +
    "familiar close responsible present aware there here reached named called known then now himself herself itself themselves is was were are has had"
  ).split(" "),
);

/** Reads the noun phrase that begins a segment; null where there is none. */
export function nounPhraseOf(segment: readonly Token[]): NounPhrase | null {
  let at = 0;
  while (at < segment.length - 1 && ADVERBS.has((segment[at] as Token).plain) && !isNameNext(segment, at))
    at++;
  const from = at;
  const determiner = determinerAt(segment, at);
  if (determiner !== "none") at++;
  if (determiner === "definite" && NUMBER.has(segment[at]?.plain ?? "") && at < segment.length - 1) at++;
  const owner = possessorEnd(segment, at, determiner);
  if (owner !== null) at = owner;
  const end = pastBody(segment, at, endOfNucleus(segment, at));
  const nucleus = segment.slice(at, end);
  const head = nucleus.at(-1);
  if (head === undefined) {
    const only = segment[at - 1];
    if (only === undefined || at === 0) return null;
    // "many of them", "one of the nurses", "the council's"
    return { determiner, determining: [], nucleus: [only], head: only, rest: segment.slice(at) };
  }
  return {
    determiner: owner === null ? determiner : "possessive",
    determining: segment.slice(from, at),
    nucleus,
    head,
    rest: segment.slice(end),
  };
}

/** "Even Lind": an adverb with a capital may be a name's beginning ("Just Eriksen") only before another capital. */
function isNameNext(segment: readonly Token[], at: number): boolean {
  const token = segment[at] as Token;
  return at > 0 && token.isCapital && segment[at + 1]?.isCapital === true;
}

function determinerAt(segment: readonly Token[], at: number): Determiner {
  const token = segment[at];
  if (token === undefined || at >= segment.length - 1) return "none";
  if (DEFINITE.has(token.plain)) return "definite";
  if (POSSESSIVE.has(token.plain)) return "possessive";
  if (INDEFINITE.has(token.plain)) return "indefinite";
  return NUMBER.has(token.plain) ||
    /^\d+$/.test(token.plain) ||
    /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)/.test(token.plain)
    ? "number"
    : "none";
}

/** After "Mr Brandt's", "the party's": where the thing possessed begins; null where nothing is possessed. */
function possessorEnd(segment: readonly Token[], from: number, determiner: Determiner): number | null {
  let found: number | null = null;
  let beforeOf: number | null = null;
  let isOfPerson = false;
  for (let at = from; at < Math.min(segment.length - 1, from + 7); at++) {
    const token = segment[at] as Token;
    if (BREAKS.has(token.plain) && !token.isCapital && (token.plain !== "of" || from === 0)) break;
    if (token.plain === "of" && !isOfPerson && at > from && isPerson(segment[at - 1])) {
      isOfPerson = true;
      beforeOf = found;
    }
    if (token.isPossessive) found = at + 1;
  }
  if (!isOfPerson || found === null) return found;
  // "the mayor of Talvik's |lawyer|" is a lawyer, "a |member| of the party's council" a member
  const isPersonOfPerson = determiner === "definite" && isPerson(segment[endOfNucleus(segment, found) - 1]);
  return isPersonOfPerson ? found : beforeOf;
}

function isPerson(token: Token | undefined): boolean {
  return token !== undefined && (isPersonNoun(token.plain) || isPersonNoun(singular(token.plain)));
}

function endOfNucleus(segment: readonly Token[], from: number): number {
  let at = from;
  while (at < segment.length) {
    const token = segment[at] as Token;
    const isFirst = at === from;
    if (token.plain === "of" || token.plain === "for") {
      const after = isFirst ? null : pastOfName(segment, from, at);
      if (after === null) break;
      at = after;
      continue;
    }
    if (isFirst ? BREAKS.has(token.plain) && !token.isCapital : isBreak(segment, at)) break;
    at++;
  }
  return at;
}

/** "a |ministry of defence spokesman|": the person at the end is the head. */
function pastBody(segment: readonly Token[], from: number, end: number): number {
  const last = segment[end + 2];
  const isCompound =
    end > from &&
    segment[end]?.plain === "of" &&
    isBodyNoun(segment[end - 1]?.plain ?? "") &&
    segment[end + 1]?.kind === "word" &&
    !DEFINITE.has(segment[end + 1]?.plain ?? "") &&
    isPersonNoun(last?.plain ?? "");
  return isCompound ? end + 3 : end;
}

function isBreak(segment: readonly Token[], at: number): boolean {
  const token = segment[at] as Token;
  if (token.isCapital) return false;
  if (NAME_PARTICLES.has(token.plain) && segment[at + 1]?.isCapital) return false;
  if (token.plain === "and")
    return /(?:ed|ing)$/.test(segment[at + 1]?.plain ?? "") || BREAKS.has(segment[at + 1]?.plain ?? "");
  if (BREAKS.has(token.plain) || DEFINITE.has(token.plain) || INDEFINITE.has(token.plain)) return true;
  if (POSSESSIVE.has(token.plain) || /^(?:one|two|three|some|many|most|several|all|every)$/.test(token.plain))
    return true;
  // "a report published on Sunday", "the study describing it"; "a retired nurse" and "a leading critic" go on
  const next = segment[at + 1];
  const isParticiple =
    /.{3}(?:ed|ing)$/.test(token.plain) &&
    !/^(?:police|red|bed|wing|king|ring|being|training|building|meeting|filing|ruling|finding|banking|mining|housing|fishing|planning)$/.test(
      token.plain,
    );
  const before = segment[at - 1] as Token;
  if (isParticiple && (next === undefined || isAfterHead(next) || before.isCapital)) return true;
  return /^(?:held|sent|seen|read|made|given|taken|written|drawn|led|run|put|taped|left|set|who've|earlier|later|last|next|ago|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    token.plain,
  );
}

function isAfterHead(next: Token): boolean {
  return (
    BREAKS.has(next.plain) ||
    /^\d|ly$/.test(next.plain) ||
    /^(?:the|a|an|his|her|its|their|last|next|on|earlier|outside|inside|aloud|home|online)$/.test(
      next.plain,
    ) ||
    next.isCapital
  );
}

/** "Ministry of the Coast", "Secretary of State Jon Lind": the name goes on behind its "of"; a person's does not. */
function pastOfName(segment: readonly Token[], from: number, of: number): number | null {
  const before = segment.slice(from, of);
  const last = before.at(-1) as Token;
  if (!last.isCapital) return null;
  const proper = before.filter((token) => token.isCapital);
  const isBody =
    proper.some(({ plain }) => isBodyWord(plain) || isBodyNoun(plain)) || isTitleWord(last.plain);
  if (!isBody && (proper.length !== 1 || isPlural(last.plain))) return null;
  if (before.length !== proper.length) return null;
  let at = of + 1;
  if (segment[at]?.plain === "the") at++;
  if (!segment[at]?.isCapital) return null;
  return at;
}
