import { isCalendarWord } from "../../text/quantities/date.js";
import { numeralAt } from "../../text/quantities/numeral.js";
import { tokensIn } from "../../text/quantities/token.js";
import type { Range } from "../../text/span.js";

/** A longer bracket holds more than a reference. */
const BRACKET = /\(([^()\n]{3,200})\)|\[([^[\]\n]{1,60})\]/g;
const AUTHOR_AND_YEAR =
  /^(?:(?:see|see also|cf\.?|e\.g\.?|in),? )?(\p{Lu}[\p{L}.'\u2019-]{1,30})((?:,? (?:&|and|et|al\.?|de|van|von|der|\p{Lu}[\p{L}.'\u2019-]{0,30})){0,6})(,?) (?:19|20)\d\d[a-z]?(?:[,:] ?(?:pp?\.? ?)?\d{1,4}(?:[-\u2013]\d{1,4})?)?$/u;
const PLACE =
  /^(?:see )?(?:table|tables|figure|fig\.?|figures|appendix|annex|chapter|section|bundle|exhibit|footnote|note|p\.|pp\.|para\.?|ibid\.?)(?: [\p{Lu}\d][\p{L}\d.,:-]{0,6}){0,2}(?:,? pp?\. ?\d{1,4}(?:[-\u2013]\d{1,4})?)?$/iu;
const NUMBERS = /^\d{1,3}(?: ?[,;\u2013-] ?\d{1,3}){0,6}$/;
const LINK = /\]\((?:https?:\/\/|www\.|\/|#|mailto:)[^()\s]{1,500}\)/g;
// the look ahead comes first, because it tells at most places that nothing need be looked for before them
const ATTACHED = /(?=\d)(?<=\p{L}{4}[.,;:!?"'\u2019\u201d)]{1,2})\d{1,3}(?=[\s"\u201d\u2014]|$)/gu;
const RAISED =
  /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]+(?:[,\u207b][\u00b2\u00b3\u00b9\u2070\u2074-\u2079]+)*/g;
const RAISED_IN_UNIT = /(?:^|[^\p{L}])(?:[kcmd]?m|ft|in|mi|yd|s|10)$|\d$/u;

/** "eighteen (18) months": a contract writes its numbers twice. */
const BOTH_WAYS = /(?=\(\d)(?<=(?<!\p{L})(\p{L}{1,24}(?:[ -]\p{L}{1,24})?) )\((\d{1,4})\)/gu;
/** Quickly told, and in most texts there is none. */
const NUMBER_IN_BRACKETS = /\(\d/;

function lastNumeral(words: string): number | null {
  const last = words.split(/[ -]/).at(-1) ?? "";
  return numeralAt(tokensIn(last), 0)?.value.value ?? null;
}

/**
 * What a writer's text holds for its notes and sources, and nobody reads out: "[12]", a raised figure, a figure right
 * after a word's comma or full stop, "(Smith, 2023, p. 4)", "(see Table 3)", the address of a Markdown link. In the
 * order of their kinds.
 */
export function references(text: string, within: Range): Range[] {
  const part = text.slice(within.start, within.end);
  const found: Range[] = [];
  const add = (start: number, length: number) => {
    found.push({ start: within.start + start, end: within.start + start + length });
  };
  for (const match of part.matchAll(BRACKET))
    if (isReference(match[1], match[2])) add(match.index, match[0].length);
  for (const match of NUMBER_IN_BRACKETS.test(part) ? part.matchAll(BOTH_WAYS) : []) {
    const [inBrackets, written = "", digits = ""] = match;
    const word = numeralAt(tokensIn(written), 0)?.value.value ?? lastNumeral(written);
    if (word === Number(digits)) add(match.index, inBrackets.length);
  }
  for (const match of part.matchAll(LINK)) add(match.index, match[0].length);
  for (const match of part.matchAll(ATTACHED)) add(match.index, match[0].length);
  for (const match of part.matchAll(RAISED)) {
    if (!RAISED_IN_UNIT.test(part.slice(Math.max(0, match.index - 4), match.index)))
      add(match.index, match[0].length);
  }
  return found;
}

function isReference(round: string | undefined, square: string | undefined): boolean {
  if (square !== undefined) {
    return (
      NUMBERS.test(square) ||
      PLACE.test(square) ||
      /^(?:citation needed|sic|[a-z])$/.test(square) ||
      isCited(square)
    );
  }
  return round === "sic" || PLACE.test(round as string) || isCited(round as string);
}

/** Whether every part is an author with a year; a month with one is a date. */
function isCited(content: string): boolean {
  return content.split(/; ?/).every((piece) => {
    const match = AUTHOR_AND_YEAR.exec(piece);
    if (match === null) return false;
    const [, author, others, comma] = match as unknown as [string, string, string, string];
    if (isCalendarWord(author.toLowerCase().replace(".", ""), author)) return false;
    return comma !== "" || /&|and|et/.test(others) || /[,:] ?(?:pp?\.? ?)?\d{1,4}/.test(piece);
  });
}
