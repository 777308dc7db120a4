import type { Range } from "@hearsay/core";
import type { NumberInSentence } from "./numbers.js";
import type { Told } from "./told.js";

/** "rose from nine to 14", "had stood at 22 since" */
export function isFrom(written: string, start: number): boolean {
  return /(?:\bfrom\s|\bhad\s(?:previously |earlier |first )?(?:stood|been)(?:\s(?:at|put at))?\s)$/i.test(
    written.slice(Math.max(0, start - 60), start),
  );
}

/** What follows a number that the one before it is more or less than, where that was said of the same thing. */
const SAID_BEFORE =
  /^\s(?:that (?:was|were|had been)\s)?(?:first |originally |previously )?(?:announced|planned|proposed|given|reported|estimated|expected|named|promised|forecast)\b/i;
const INSTEAD =
  /^(?:, according to [^,]{1,40})?,?\s(?:and not|but not|not|down from|up from|from|instead of|rather than|compared with|a figure lower than the|lower than the|(?:slightly |much )?(?:more|less) than the)\s$/i;

/** Of a number that the sentence sets against the one before it: it held before. */
export function withEarlier(
  written: string,
  sentence: Range,
  numbers: readonly NumberInSentence[],
  told: readonly Told[],
): Told[] {
  return told.map((one, at) => {
    const before = numbers[at - 1];
    const number = numbers[at] as NumberInSentence;
    if (before === undefined || told[at - 1] !== "its own") return one;
    if (
      number.unit !== before.unit &&
      !(before.unit === "money" && number.unit === "" && isLarge(written, number, sentence))
    )
      return one;
    const between = written.slice(before.end - sentence.start, number.start - sentence.start);
    return between.length < 80 &&
      INSTEAD.test(between) &&
      (!/ the $/.test(between) || SAID_BEFORE.test(written.slice(number.end - sentence.start)))
      ? "earlier"
      : one;
  });
}

export function isLarge(written: string, { start, end }: Range, sentence: Range): boolean {
  return /(?:million|billion|trillion|bn|m)$/i.test(
    written.slice(start - sentence.start, end - sentence.start),
  );
}
