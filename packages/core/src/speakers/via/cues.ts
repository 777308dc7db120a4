import type { Attribution } from "../../attribution/attribution.js";

/** The words of an attribution's cue, in lower case. */
export function cueWords({ cue }: Attribution): string {
  return cue.map(({ text }) => text.toLowerCase()).join(" ");
}

const THOUGHT =
  /\b(?:think|thinks|thought|believe[sd]?|believing|want(?:s|ed)?|wish(?:es|ed)?|hope[sd]?|hoping|know(?:s|n|ing)?|knew|expect(?:s|ed|ing)?|feels?|felt|fear(?:s|ed)?|plan(?:s|ned)?|intend(?:s|ed)?|intention|doubt(?:s|ed)?|wonder(?:s|ed)?|assume[sd]?|suspect(?:s|ed|s)?|suspicion|consider(?:s|ed)?|decided?|decides|learn(?:s|ed|t)?|dread(?:s|ed)?|prefer(?:s|red)?|would like|is keen|remember(?:s|ed)?|need(?:s|ed)?|view|mind|opinion|regret(?:s|ted)?|found|finds?)\b/;

/** Whether a cue is of thought, will or feeling, so that nobody passed words on. */
export function isThought(cue: string): boolean {
  return THOUGHT.test(cue);
}

const OCCASION =
  /\b(?:in|at|during|on|from) (?:an?|his|her|their|its|the) (?:[\p{L}-]+ ){0,3}(?:statement|post|email|e-mail|letter|tweet|speech|rally|debate|hearing|briefing|news conference|press conference|court|essay|column|memoir|book|lawsuit|filing|testimony|video|blog|podium|stage)\b|\bon (?:television|twitter|facebook|instagram)\b|\b(?:tweet(?:ed|s)?|testified)\b/iu;

/**
 * Whether the cue, or what follows it, tells another occasion than the account before it: "said in a statement".
 *
 * @param after the words behind the cue, as far as they are not what is reported
 */
export function isOtherOccasion(cue: string, after: string): boolean {
  return OCCASION.test(cue) || OCCASION.test(after);
}
