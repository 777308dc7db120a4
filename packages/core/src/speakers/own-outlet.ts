import type { Article } from "../article/article.js";
import { type Range, spanOf } from "../text/span.js";

/** How many blocks from the top may name who prints the article, and how long such a line is, in characters. */
const BLOCKS = 6;
const LONGEST = 70;

const DATE =
  /\d{4}|\b(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
/** "PORT SABLE (Coastal Press) —": the agency whose report is printed. */
const AGENCY = /^[\p{L}\d .,'\u2019-]{2,40}\((\p{Lu}[\p{L} .&-]{1,40})\)\s?[\u2014\u2013-]/u;

/** The places at an article's top that name the outlet which prints it: "Bay Herald, 3 May 2024", "(Coastal Press) —". */
export function ownOutletPlaces({ text, blocks }: Article): Range[] {
  const places: Range[] = [];
  for (const block of blocks.slice(0, BLOCKS)) {
    const line = spanOf(text, {
      start: block.start,
      end: Math.min(block.end, block.start + LONGEST * 2),
    }).text;
    const agency = AGENCY.exec(line);
    if (agency !== null) {
      const start = block.start + line.indexOf("(") + 1;
      places.push({ start, end: start + (agency[1] as string).length });
    } else if (
      block.kind !== "headline" &&
      line.length <= LONGEST &&
      DATE.test(line) &&
      !/[.!?]$/.test(line)
    ) {
      places.push(block);
    }
  }
  return places;
}
