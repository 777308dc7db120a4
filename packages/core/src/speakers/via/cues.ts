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

/** Whether the cue itself tells to whom the words were said, or where: another occasion than the account before it. */
export function isOtherOccasion(cue: string): boolean {
  return /\b(?:in (?:a|an|his|her|their|its) (?:[\p{Ll}-]+ )?(?:statement|post|email|e-mail|letter|tweet|speech|court|essay|column)|on (?:television|twitter|facebook)|tweet(?:ed|s)?|posted|testified)\b/u.test(
    cue,
  );
}

/** Whether somebody is told or asked rather than speaks: "was asked", "had been advised". */
export function isPassive(cue: string): boolean {
  return /\b(?:was|were|been|being|is|are) (?:[\p{Ll}]+ )?(?:[\p{Ll}]+ed|told)\b/u.test(cue);
}
