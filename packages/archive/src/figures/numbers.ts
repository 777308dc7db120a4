import type { Range } from "@hearsay/core";
import { figuresIn, quantitiesOf, tokensIn } from "@hearsay/core/plumbing";
import { counts, type Found } from "./no-count.js";

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

/** Of figures that lie in one another the first and longest. */
function apart(figures: readonly Range[]): Range[] {
  let reached = 0;
  return figures.filter(({ start, end }) => {
    const isApart = start >= reached;
    reached = Math.max(reached, end);
    return isApart;
  });
}
