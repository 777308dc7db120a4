import type { Range } from "@hearsay/core";
import { figuresIn, isPersonNoun, quantitiesOf, singular, tokensIn } from "@hearsay/core/plumbing";

/** A number of a sentence that counts or measures something; its range is that of the number with its unit. */
export interface NumberInSentence extends Range {
  /** What the number is of: a sum of money, a share, a measure with its unit ("year", "knot"), or a bare count (""). */
  readonly unit: string;
  /** As a reader should see it: with its noun, where the core's figures have one. */
  readonly shown: Range;
  /** Whether the core takes it for a figure: a casualty, a sum, a share, a count of votes. */
  readonly isFigure: boolean;
}

/** Of a longer sentence only so many characters are read, as by the core's figures. */
export const LONGEST_SENTENCE = 2000;
const DIGITS_OR_WORDS = /\d|\p{L}/u;
const CURRENCIES =
  /^[\s\u00a0]+(?:crowns?|kron(?:a|or|e|er)|pounds?|euros?|dollars?|francs?|rupees?|yen|yuan|pesos?|rand|naira|shillings?|zlotys?|lira|roubles?|rubles?|reais|dinars?)\b/i;
/** What a number may begin its sentence with, or follow in a headline in title case, without being a part of a name. */
const NO_NAME =
  /^(?:a|an|about|all|almost|and|another|around|as|at|but|by|for|from|in|is|just|kill(?:s|ed|ing)|leaves|left|nearly|no|of|on|only|or|over|put|puts|rises|falls|roughly|said|says|some|than|that|the|these|this|those|to|up|was|were|with|more|fewer|less|least|most)$/i;

/**
 * The numbers of a sentence that count or measure, in the order of the text: no dates, years, times of day, ages, ordinals, scores, numbers
 * of roads, articles and phones, and none within a name. Linear in the sentence's length.
 */
export function numbersIn(text: string, sentence: Range): NumberInSentence[] {
  const written = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE));
  if (!DIGITS_OR_WORDS.test(written)) return [];
  const figures = apart(figuresIn(text, sentence));
  const quantities = quantitiesIn(written);
  const numbers = quantities
    .filter((quantity) => counts(written, quantity))
    .map(({ start, end, unit }): NumberInSentence => {
      const range = { start: sentence.start + start, end: sentence.start + end };
      const figure = figures.find((one) => one.start < range.end && range.start < one.end);
      return {
        ...range,
        unit,
        shown: figure ?? range,
        isFigure:
          figure !== undefined ||
          (unit === "money" && /(?:million|billion|trillion)/i.test(written.slice(start, end))),
      };
    });
  // "dozens of people" have no number that could be read, "Lund, 61, died" has one that counts nothing
  const bare = figures
    .filter(
      (figure) =>
        !quantities.some(
          ({ start, end }) => sentence.start + start < figure.end && figure.start < sentence.start + end,
        ),
    )
    .map((figure): NumberInSentence => ({ ...figure, unit: "", shown: figure, isFigure: true }));
  return [...numbers, ...bare].sort((a, b) => a.start - b.start);
}

interface Found extends Range {
  readonly unit: string;
  readonly meanings: readonly string[];
}

/** The longest quantities with their offsets in the sentence; "from nine to 14" are two. */
function quantitiesIn(written: string): Found[] {
  const tokens = tokensIn(written);
  const starts: number[] = [];
  let reached = 0;
  for (const { text, gap } of tokens) {
    const start = starts.length === 0 ? Math.max(0, written.indexOf(text)) : reached + gap.length;
    starts.push(start);
    reached = start + text.length;
  }
  const endOf = (at: number) => (starts[at] as number) + (tokens[at]?.text.length ?? 0);
  const all = quantitiesOf(tokens);
  const byStart = new Map(all.map((quantity) => [quantity.start, quantity]));
  const found: Found[] = [];
  const add = (from: number, to: number, meanings: readonly string[]) => {
    const start = starts[from] as number;
    const numberEnd = endOf(to - 1);
    const unit = unitOf(meanings);
    const knots =
      unit === "" ? (/^[\s\u00a0]+knots?\b/i.exec(written.slice(numberEnd, numberEnd + 40))?.[0] ?? "") : "";
    const currency =
      unit === "" ? (CURRENCIES.exec(written.slice(numberEnd, numberEnd + 40))?.[0] ?? "") : "";
    found.push({
      start,
      end: numberEnd + currency.length + knots.length,
      unit: knots !== "" ? "knot" : currency === "" ? unit : "money",
      meanings,
    });
  };
  let next = 0;
  for (const { start, end, meanings } of all) {
    if (start < next) continue;
    next = end;
    const joint = tokens.findIndex(({ norm }, at) => at > start && at < end && norm === "to");
    const isChange =
      joint > 0 && tokens[start - 1]?.norm === "from" && meanings.some((one) => one.includes(".."));
    const later = isChange ? byStart.get(joint + 1) : undefined;
    const [earlier] = later === undefined ? [] : quantitiesOf(tokens.slice(start, joint));
    if (later !== undefined && earlier?.start === 0) {
      add(start, start + earlier.end, earlier.meanings);
      add(later.start, later.end, later.meanings);
      next = Math.max(next, later.end);
    } else add(start, end, meanings);
  }
  return found;
}

const MONEY_UNITS =
  /^(?:(?:[a-z]+-)?dollar|pound|euro|yen|yuan|rupee|franc|krona|krone|won|rand|naira|real|peso|ruble|rouble|lira|zloty|shekel|cent|penny|penny|ringgit|baht|crown)$/;

function unitOf(meanings: readonly string[]): string {
  const [unit = ""] = meanings.map((meaning) => /[\d.] ([a-z-]+(?: per .*)?)$/.exec(meaning)?.[1] ?? "");
  return MONEY_UNITS.test(unit) ? "money" : unit;
}

const NO_COUNT = /^(?:date|month|time|decade|number|pair|ordinal|the ordinal|century)\b/;

/** Whether a quantity counts or measures something. */
function counts(written: string, { start, end, unit, meanings }: Found): boolean {
  if (meanings.some((meaning) => NO_COUNT.test(meaning) || falls(meaning))) return false;
  const number = written.slice(start, end);
  const before = written.slice(Math.max(0, start - 60), start);
  const after = written.slice(end, end + 60);
  return !(
    isWithinWord(before, after) ||
    isYear(number, unit) ||
    isAge(before, number, after, unit) ||
    isScore(number) ||
    isWithinName(before, after) ||
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

/** Of figures that lie in one another the first and longest. */
function apart(figures: readonly Range[]): Range[] {
  let reached = 0;
  return figures.filter(({ start, end }) => {
    const isApart = start >= reached;
    reached = Math.max(reached, end);
    return isApart;
  });
}
