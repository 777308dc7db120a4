import type { Range } from "@hearsay/core";
import { isPersonNoun, singular } from "@hearsay/core/plumbing";

/** A quantity of a sentence, by its offsets there. */
export interface Found extends Range {
  readonly unit: string;
  readonly meanings: readonly string[];
}

/** What a number may begin its sentence with, or follow in a headline in title case, without being a part of a name. */
const NO_NAME =
  /^(?:a|an|about|all|almost|and|another|around|as|at|but|by|for|from|in|is|just|kill(?:s|ed|ing)|leaves|left|nearly|no|of|on|only|or|over|put|puts|rises|falls|roughly|said|says|some|than|that|the|these|this|those|to|up|was|were|with|more|fewer|less|least|most)$/i;

const NO_COUNT = /^(?:date|month|time|decade|number|pair|ordinal|the ordinal|century)\b/;

/** Whether a quantity counts or measures something. */
export function counts(written: string, { start, end, unit, meanings }: Found): boolean {
  if (meanings.some((meaning) => NO_COUNT.test(meaning) || falls(meaning))) return false;
  const number = written.slice(start, end);
  const before = written.slice(Math.max(0, start - 60), start);
  const after = written.slice(end, end + 60);
  return !(
    isWithinWord(before, after) ||
    isYear(number, unit) ||
    isAge(before, number, after, unit) ||
    isScore(number) ||
    isRatio(before, after) ||
    (unit !== "money" && unit !== "percent" && isWithinName(before, after)) ||
    isNoCountWord(number, after)
  );
}

/** "48 percent to 41" is a result, no range. */
function falls(meaning: string): boolean {
  const [, low, high] = /(-?[\d.]+?)\.\.(-?\d+(?:\.\d+)?)/.exec(meaning) ?? [];
  return low !== undefined && Number(low) > Number(high);
}

function isWithinWord(before: string, after: string): boolean {
  return (
    /[\p{L}\p{N}][-\u2010\u2011/.:@#_]?$|[#@+/]$/u.test(before) ||
    /^[-\u2010\u2011/@_][\p{L}\p{N}]/u.test(after)
  );
}

function isYear(number: string, unit: string): boolean {
  return unit === "" && /(?:^|\s)(?:1[5-9]|20)\d\d$/.test(number);
}

/** "aged 63", ", 63,", "a woman of 61", "she is 63", "63 years old". */
function isAge(before: string, number: string, after: string, unit: string): boolean {
  if (/\bage[ds]?\s+(?:of\s+)?(?:\d+\s+and\s+)?$/i.test(before)) return true;
  if (unit === "year") return /^[\s-]*(?:olds?|of age)\b/i.test(after);
  if (unit !== "" || !/^[\p{L}-]+$|^\d{1,3}$/u.test(number)) return false;
  if (/^\s*(?:and|or)\s+(?:older|over|under|younger)\b/i.test(after)) return true;
  if (/[\p{L}\u2019'.\])"],\s*$/u.test(before) && /^\s*(?:[,;)]|[.!?]["\u201d\u2019]?\s*$)/.test(after))
    return true;
  if (/[\p{L}]\s\($/u.test(before) && /^\)/.test(after)) return true;
  const person = /\b(?:a|an|the|her|his|their)\s+(?:\p{L}+\s+)?(\p{L}+)\s+of\s+$/iu.exec(before)?.[1];
  if (person !== undefined && isPersonNoun(singular(person.toLowerCase()))) return true;
  return /\b(?:he|she|i|who)(?:\s+(?:is|was|turned|turns)|['\u2019](?:s|m))\s+$/i.test(before);
}

function isScore(number: string): boolean {
  return /^\d{1,3}\s?[-\u2010-\u2013:]\s?\d{1,3}$/.test(number);
}

const SMALL = "(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|100|a hundred)";
const OUT_OF = "\\s(?:in|out of)(?:\\severy)?\\s";
const IN_TEN = new RegExp(`(?<![\\p{L}\\p{N}.,-])${SMALL}${OUT_OF}$`, "iu");
const TEN_AFTER = new RegExp(
  `^${OUT_OF}${SMALL}(?![\\p{L}\\p{N}.,-]|\\s(?:hours?|days?|weeks?|months?|years?|minutes?))`,
  "iu",
);

/** "six in ten voters" */
function isRatio(before: string, after: string): boolean {
  return IN_TEN.test(before) || TEN_AFTER.test(after);
}

/** "Channel 4", "Route 66", "Article 5", "24 Hours". */
function isWithinName(before: string, after: string): boolean {
  const [, lead, word] = /(^|[^\s]?)\s?([\p{L}\p{N}\u2019'&.]+)[\s\u00a0]$/u.exec(before) ?? [];
  if (word !== undefined && lead !== undefined) {
    if (/^\p{Lu}/u.test(word) && !NO_NAME.test(word)) return true;
    if (
      /^(?:chapter|page|section|article|clause|rule|room|flat|gate|platform|line|lane|route|road|highway|junction|exit|bus|flight|phase|level|stage|grade|class|group|type|version|channel|unit|block|ward|district|zone|paragraph|figure|table|part|volume|season|episode|week|day|round|number|no|seed|pier|berth|pp?)$/i.test(
        word,
      )
    )
      return true;
  }
  return /^\s(?:\p{Lu}[\p{L}\u2019']{0,30}\s){0,2}(?:Street|Road|Avenue|Lane|Square|Terrace|Drive|Place|Row|St|Ave|Rd|Hours|Minutes)\b/u.test(
    after,
  );
}

const COUNTED =
  /^\s+(?:(?:more|other|further|confirmed)\s+)?(?:person|man|woman|child|boy|girl|death|body|victim|fatality|casualty|passenger|soldier|officer|worker|million|billion)\b/i;

/** "one of them", "no one", "half of it", "the two": words that count nothing new. */
function isNoCountWord(number: string, after: string): boolean {
  if (/^one$/i.test(number)) return !COUNTED.test(after);
  return /^(?:an?\s)?(?:half|third|quarter|couple|pair|both|zero|nil|few|score|scores)$|^(?:once|twice)$|^an?\s\p{L}+(?:th|rd|nd|st)$/iu.test(
    number,
  );
}
