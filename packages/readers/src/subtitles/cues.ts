import { leadingTime, linesOf, type Range } from "@hearsay/core";

/** One caption: when it appears, and the lines shown. */
export interface Cue {
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  /** Ranges of the file, without white space at the ends. */
  readonly lines: readonly Range[];
}

/** What is looked at of a line for its two times. */
const TIMING_LENGTH = 80;

/**
 * The cues of a WebVTT or SubRip file, in its order. Both are lines after a timing line up to a blank one; what
 * stands outside of cues (headers, notes, styles, numbers) is passed over. Libraries for these formats do not say
 * where in the file a caption stands, which the origin map needs. Linear.
 */
export function cuesOf(file: string): Cue[] {
  const cues: { start: number; end: number; lines: Range[] }[] = [];
  const lines = linesOf(file);
  let open = false;
  lines.forEach((line, index) => {
    const times = timingOf(file, line);
    if (times !== null) {
      cues.push({ ...times, lines: [] });
      open = true;
    } else if (line.start === line.end) {
      // a line of spaces is an empty row on the screen and ends nothing
      if (line.indent === 0) open = false;
    } else if (open && !isNumberOfNext(file, line, lines[index + 1])) {
      cues.at(-1)?.lines.push({ start: line.start, end: line.end });
    }
  });
  return cues;
}

function timingOf(file: string, line: Range): { start: number; end: number } | null {
  const written = file.slice(line.start, Math.min(line.end, line.start + TIMING_LENGTH));
  const arrow = written.indexOf("-->");
  if (arrow < 0) return null;
  const start = leadingTime(written.slice(0, arrow).trim());
  const end = leadingTime(written.slice(arrow + 3).trim());
  return start === null || end === null ? null : { start: start.time, end: end.time };
}

/** Whether the line is the number of a cue that follows without a blank line. */
function isNumberOfNext(file: string, line: Range, next: Range | undefined): boolean {
  if (next === undefined || line.end - line.start > 7) return false;
  return /^\d+$/.test(file.slice(line.start, line.end)) && timingOf(file, next) !== null;
}
