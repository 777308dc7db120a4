import type { Credit } from "../speakers/credits.js";
import { lastAtOrBefore } from "../text/ordered.js";
import type { Range } from "../text/span.js";
import type { DocumentView, WrittenLine } from "./holding/document-view.js";
import type { Owner } from "./holding/holding.js";
import { ownerInLine } from "./holding/who.js";

/** The words in marks under one heading of a sheet, up to the first line that is none of them. */
export interface SheetPart extends Range {
  readonly credit: Credit;
}

/** Fewer headings are a title and a name, not a sheet. */
const FEWEST = 2;

/**
 * The parts of a sheet of quotations, as pools and wires send them out: a person's name on a line of its own, below it what the
 * person said, in marks. Empty where a document is no such sheet.
 */
export function sheetParts({ lines, isMarked }: Pick<DocumentView, "lines" | "isMarked">): SheetPart[] {
  const headings = lines.flatMap((line, at) => {
    const below = lines[at + 1];
    const owner = below !== undefined && holdsMarks(below, isMarked) ? personIn(line) : null;
    return owner === null || isMarked(line.start) ? [] : [{ at, owner }];
  });
  if (headings.length < FEWEST) return [];
  const isSaid = (line: WrittenLine | undefined) =>
    line !== undefined && (isMarked(line.start) || holdsMarks(line, isMarked));
  return headings.map(({ at, owner }) => ({
    start: (lines[at] as WrittenLine).end,
    end: (lines[lastSaid(lines, at, isSaid)] as WrittenLine).end,
    credit: { name: owner.name, chain: owner.names, kind: "person", named: true, proved: true },
  }));
}

/** The last of the lines below a heading, one after the other, that are said. */
function lastSaid(
  lines: readonly WrittenLine[],
  heading: number,
  isSaid: (line: WrittenLine | undefined) => boolean,
): number {
  let at = heading;
  while (isSaid(lines[at + 1])) at++;
  return at;
}

/** Who is credited at an offset by the heading above it; null where none is. */
export function sheetCredit(parts: readonly SheetPart[], offset: number): Credit | null {
  const part = parts[lastAtOrBefore(parts, ({ start }) => start, offset)];
  return part !== undefined && offset < part.end ? part.credit : null;
}

/** "TOM KESTREL (Harbour United, captain)", "Ines Tarr, mends nets:", 'DAVID "TANK" ROCHE' */
function personIn({ text }: WrittenLine): Owner | null {
  const owner = ownerInLine(text.replace(/\s?:$/, "").replace(NICKNAME, " "));
  return owner?.kind === "person" && owner.name.includes(" ") ? owner : null;
}

/** Between a first name and a surname. */
const NICKNAME = /(?<=\p{L})\s["\u201c\u2018'][\p{L} -]{1,20}["\u201d\u2019']\s(?=\p{Lu})/u;

/** A sheet's lines begin with the words, or say in a few of their own to what they answer: "On the goal: “…”". */
const INTRODUCED_WITHIN = 60;

function holdsMarks({ start, text }: WrittenLine, isMarked: (offset: number) => boolean): boolean {
  const mark = text.slice(0, INTRODUCED_WITHIN).search(/["\u201c\u00ab]/);
  return mark >= 0 && isMarked(start + mark) && /^$|[:\u2013\u2014-]\s*$/.test(text.slice(0, mark));
}
