import type { Range } from "@hearsay/core";
import { isFrom, isLarge, withEarlier } from "./earlier.js";
import { ofEventIn, type Subject } from "./event.js";
import type { NumberInSentence } from "./numbers.js";
import { standsAs } from "./phrases.js";
import { isPlain } from "./plain-statement.js";
import type { Term } from "./term.js";
import type { Told } from "./told.js";

/** What is told of each number of a sentence where the term asks for a kind of numbers. */
export function ofKind(
  written: string,
  sentence: Range,
  numbers: readonly NumberInSentence[],
  asked: Term,
  subject: Subject,
  previous: string,
): Told[] {
  const { kind } = asked;
  const isOfEvent = ofEventIn({ sentence: written, previous }, asked, subject);
  if (kind === null) return [];
  const inSentence = ({ start, end }: Range) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  });
  const told = numbers.map((number): Told => {
    if (!kind.units.includes(number.unit)) return "no";
    // "4.1 million" of a sum
    if (number.unit === "" && kind.units.includes("money") && !isLarge(written, number, sentence))
      return "no";
    const { start, end } = inSentence(number);
    if (!standsAs(kind, written, { start, end }, asked.others)) return "may be";
    return isPlain(written, start, end) && isOfEvent({ start, end })
      ? isFrom(written, start)
        ? "earlier"
        : "its own"
      : "may be";
  });
  const joined = withEarlier(written, sentence, numbers, told);
  // "six in the north and three in the south" are parts of one
  const own = numbers.filter((_, at) => joined[at] === "its own");
  const between =
    own.length < 2
      ? ""
      : written.slice((own[0] as Range).start - sentence.start, (own.at(-1) as Range).start - sentence.start);
  return own.length > 1 && !between.includes(";")
    ? joined.map((one) => (one === "no" ? "no" : "may be"))
    : joined;
}
