import { clock, oneLine } from "@hearsay/core/plumbing";
import type { Anchor } from "./anchor.js";

/** So many characters of a quotation name it in a line. */
const LONGEST_NAME = 160;
/** So many characters of a source are shown; a whole passage is in the structured answer. */
const LONGEST_WORDS = 2_000;

/** Words of draft or source between marks, in one line. */
export function named(words: string): string {
  const line = oneLine(words).replace(/^["“”„«»]+|["“”„«»]+$/g, "");
  return `“${line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line}”`;
}

/** The words of a source on a line of their own, which nothing in them can leave. */
export function quotedLine(words: string): string {
  const line = oneLine(words);
  return `   | ${line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)} [goes on]` : line}`;
}

/** Where words stand, for a reader: "council.txt, line 6, 00:01:12, characters 321-383, sha256 3f…". */
export function placeLine({ source, sha256, start, end, line, page, time }: Anchor): string {
  const place = [
    oneLine(source),
    ...(page === null ? [] : [`page ${page}`]),
    ...(line === null ? [] : [`line ${line}`]),
    ...(time === null ? [] : [clock(time)]),
    `characters ${start}-${end}`,
    `sha256 ${sha256.slice(0, 12)}…`,
  ];
  return place.join(", ");
}

/** What could not be read, in lines; those of kinds that are not read are counted. */
export function refusedLines(
  refused: readonly { readonly name: string; readonly reason: string; readonly skipped?: boolean }[],
): string[] {
  const unread = refused.filter(({ skipped }) => skipped !== true);
  const shown = unread
    .slice(0, 5)
    .map(({ name, reason }) => `Not read: ${oneLine(name)} ${oneLine(reason)}.`);
  return unread.length > 5 ? [...shown, `Not read: ${unread.length - 5} more, listed in "refused".`] : shown;
}
