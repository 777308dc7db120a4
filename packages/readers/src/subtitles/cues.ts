import type { Range } from "@hearsay/core";
import { leadingTime, linesOf } from "@hearsay/core/plumbing";

/** One caption: when it appears, and the lines shown. */
interface Cue {
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  /** Ranges of the file, without white space at the ends. */
  readonly lines: readonly Range[];
}

/** What is looked at of a line for its two times. */
const TIMING_LENGTH = 80;

/** The captions of a file, and what it says beside them. */
export interface Cues {
  readonly cues: readonly Cue[];
  /** Lines outside of captions that hold words: a title, notes, remarks. */
  readonly outside: readonly Range[];
}

/** Blocks of WebVTT that are no words. */
const STYLE = /^(?:STYLE|REGION)\s*$/;
const HEADER = /^(?:WEBVTT|NOTE|(?:Kind|Language|X-TIMESTAMP-MAP)[:=].{0,200})$/;

/** What tells captions apart (numbers, keys of one word) is no text; names and remarks, of two words side by side, are. Linear. */
function holdsWords(line: string): boolean {
  const words = line.split(/\s+/).map((word) => /\p{L}/u.test(word));
  return words.some((isWord, at) => isWord && words[at + 1]);
}

/**
 * The cues of a WebVTT, SubRip or SBV file, in its order. All are lines after a timing line up to a blank one. Libraries for these formats do not say
 * where in the file a caption stands, which the origin map needs. Linear.
 */
export function cuesOf(file: string): Cues {
  const cues: { start: number; end: number; lines: Range[] }[] = [];
  const outside: Range[] = [];
  const lines = linesOf(file);
  let open = false;
  let isStyle = false;
  lines.forEach((line, index) => {
    const times = timingOf(file, line);
    if (times !== null) {
      cues.push({ ...times, lines: [] });
      open = true;
      isStyle = false;
    } else if (line.start === line.end) {
      // a line of spaces is an empty row on the screen and ends nothing
      if (line.indent === 0) {
        open = false;
        isStyle = false;
      }
    } else if (!open) {
      const written = file.slice(line.start, line.end);
      isStyle ||= STYLE.test(written);
      if (!isStyle && !HEADER.test(written) && holdsWords(written)) outside.push(line);
    } else if (!isNumberOfNext(file, line, lines[index + 1])) {
      cues.at(-1)?.lines.push({ start: line.start, end: line.end });
    }
  });
  return { cues, outside };
}

/** "0:00:00.860,0:00:07.380", as SBV parts its times. */
const SBV = /^(\d{1,4}:\d{2}:\d{2}\.\d{1,3}),(\d{1,4}:\d{2}:\d{2}\.\d{1,3})$/;

function timingOf(file: string, line: Range): { start: number; end: number } | null {
  const written = file.slice(line.start, Math.min(line.end, line.start + TIMING_LENGTH));
  const arrow = written.indexOf("-->");
  const [, sbvStart, sbvEnd] = SBV.exec(written) ?? [];
  if (arrow < 0 && sbvStart === undefined) return null;
  const start = timeOf(sbvStart ?? written.slice(0, arrow).trim());
  const end = timeOf(sbvEnd ?? written.slice(arrow + 3).trim());
  if (start === null || end === null) return null;
  // "2 --> 3 of them": whole seconds alone, with words behind them, are no times
  const isBare = /^\d{1,7}\s*$/.test(written.slice(0, arrow));
  return isBare && holdsText(written.slice(arrow + 3)) ? null : { start, end };
}

/** Whether anything but settings ("align:start") stands behind a time. */
function holdsText(written: string): boolean {
  return written
    .trim()
    .split(/\s+/)
    .slice(1)
    .some((word) => !word.includes(":"));
}

/** Milliseconds; of a caption, also seconds alone ("7.380") and any number of hours. */
function timeOf(written: string): number | null {
  const long = /^(\d{4,6}):(\d{2}:\d{2}.*)$/.exec(written);
  if (long !== null) {
    const rest = leadingTime(`0:${long[2]}`);
    return rest === null ? null : Number(long[1]) * 3_600_000 + rest.time;
  }
  const seconds = /^(\d{1,7})(?:[.,](\d{1,3}))?(?=\s|$)/.exec(written);
  if (seconds !== null) return Number(seconds[1]) * 1000 + Number((seconds[2] ?? "").padEnd(3, "0"));
  return leadingTime(written)?.time ?? null;
}

/** Whether the line is the number of a cue that follows without a blank line. */
function isNumberOfNext(file: string, line: Range, next: Range | undefined): boolean {
  if (next === undefined || line.end - line.start > 7) return false;
  return /^\d+$/.test(file.slice(line.start, line.end)) && timingOf(file, next) !== null;
}
