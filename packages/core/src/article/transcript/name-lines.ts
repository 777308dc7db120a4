import type { Line } from "../../text/lines.js";
import { bareName, hasFirmAndOffice, isGenericLabel, isNameOnly, type Label, labelOf } from "../label.js";
import { leadingTime } from "../times.js";
import { labelledShare } from "../transcript-signs.js";
import { soundsSpoken } from "../voice.js";
import { isAside } from "./asides.js";
import { labelledLines } from "./labelled.js";
import { keyOf, withoutTitles } from "./names.js";
import { beginningOf, type LabelAt, labelsBy, nextLine, type Page } from "./page.js";
import { isRole } from "./roles.js";

const FEWEST = 3;
const LABELLED_SHARE = 0.3;
const SPOKEN_SHARE = 0.4;
const BESIDE = /\s[-–—]{1,2}\s|\s\([^()]+\)$|,\s/;

/**
 * Names on lines of their own with the words below ("Ada Okafor -- Chief Financial Officer"), with a time on the line
 * before or after them, or none; null where such lines do not make the text a transcript.
 */
export function nameLines(page: Page): LabelAt | null {
  const index = new Map(page.lines.map((line, at) => [line, at]));
  const every = labelsBy(page, (beginning, line) => {
    if (line.end - line.start > beginning.length || !isNameOnly(beginning)) return null;
    const below = nextLine(page, index.get(line) as number);
    const above = timeAbove(page, index.get(line) as number);
    const time = above ?? (below < 0 ? null : timeOnly(page, page.lines[below] as Line));
    const beside = below < 0 ? "" : besideOnNextLine(page, line, page.lines[below] as Line);
    return { name: beginning + beside, time, length: beginning.length, colon: false };
  });
  const counts = new Map<string, number>();
  for (const { name } of every.values()) {
    const key = keyOf(bareName(name as string));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const names = new Map(
    [...every].filter(([line, { name, time }]) => {
      const bare = bareName(name as string);
      const times = counts.get(keyOf(bare)) ?? 0;
      const below = nextLine(page, index.get(line) as number);
      if (below < 0 || (time === null && every.has(page.lines[below] as Line) && times < 2)) return false;
      if (time !== null || isGenericLabel(bare)) return true;
      const reads = bare.includes(" ") || isRole(bare) || !/\p{Ll}/u.test(bare);
      const isTitled = withoutTitles(bare.split(" ")).length < bare.split(" ").length;
      return (
        reads &&
        (times > 1 ||
          isRole(bare) ||
          isTitled ||
          (BESIDE.test(name as string) && !/[.!?]$/.test(name as string)))
      );
    }),
  );
  dropTitles(page, names, counts, index);
  if (!areTurns(page, names, counts)) return null;
  const all = withTimes(page, names);
  for (const line of doubtful(page, every, names)) {
    all.set(line, { name: null, time: null, length: line.end - line.start, colon: false });
  }
  return new Map([...all].sort(([a], [b]) => a.start - b.start));
}

/** Lines among the turns that may be the name of somebody who speaks once, or a heading: whose words follow is not known. */
function doubtful(page: Page, every: LabelAt, names: LabelAt): Line[] {
  const first = [...names.keys()][0]?.start ?? page.text.length;
  return page.lines.filter((line, index) => {
    const above = page.lines[index - 1];
    const isApart = above === undefined || above.start === above.end;
    return isApart && line.start > first && every.has(line) && !names.has(line);
  });
}

/** Before the first name that comes back or stands for a part, lines such as a firm and its quarter are the title's. */
function dropTitles(
  page: Page,
  names: Map<Line, Label>,
  counts: ReadonlyMap<string, number>,
  index: ReadonlyMap<Line, number>,
): void {
  for (const [line, { name, time }] of names) {
    const bare = bareName(name as string);
    if (time !== null || (counts.get(keyOf(bare)) ?? 0) > 1 || isGenericLabel(bare) || isRole(bare)) return;
    const words = wordsBelow(page, index.get(line) as number);
    if (/[.!?…]["”)]?$/.test(words) || words.length >= 150) return;
    names.delete(line);
  }
}

function areTurns(page: Page, names: LabelAt, counts: ReadonlyMap<string, number>): boolean {
  const labelled = labelledLines(page, names).map((label) => ({
    ...label,
    words: wordsBelow(page, label.index),
  }));
  const distinct = new Set(labelled.map(({ name }) => keyOf(bareName(name as string))));
  const recurs = [...distinct].some((key) => (counts.get(key) ?? 0) > 1);
  const timed = labelled.filter(({ time }) => time !== null).length;
  if (labelled.length < FEWEST || distinct.size < 2 || !recurs) return false;
  const before = page.lines.slice(0, labelled[0]?.index).filter((line) => line.start < line.end);
  if (before.length > 40) return false;
  const spoken = labelled.filter(({ words }) => soundsSpoken(words)).length;
  const formal = labelled.filter(({ name }) => hasFirmAndOffice(name as string)).length;
  const share = labelledShare(page.text, page.lines, labelled);
  return (
    share >= LABELLED_SHARE &&
    (formal >= FEWEST || timed >= labelled.length / 2 || spoken >= labelled.length * SPOKEN_SHARE)
  );
}

/** The lines that give only the time belong to the labels. */
function withTimes(page: Page, names: LabelAt): Map<Line, Label> {
  const all = new Map(names);
  for (const line of page.lines) {
    if (line.start === line.end || names.has(line)) continue;
    const time = timeOnly(page, line);
    if (time !== null) all.set(line, { name: null, time, length: line.end - line.start, colon: false });
    const label = time === null ? labelOf(beginningOf(page, line)) : null;
    if (label?.time != null && label.name !== null) all.set(line, label);
  }
  return all;
}

/** "(Couva Bay) (Lab)" or "(Neil Holt)" on the line below a name or an office. */
function besideOnNextLine(page: Page, line: Line, below: Line): string {
  const written = beginningOf(page, below);
  return below.start - line.end <= 2 && isAside(written) ? ` ${written}` : "";
}

function wordsBelow(page: Page, index: number): string {
  let at = nextLine(page, index);
  if (at >= 0 && isAside(beginningOf(page, page.lines[at] as Line))) at = nextLine(page, at);
  if (at >= 0 && timeOnly(page, page.lines[at] as Line) !== null) at = nextLine(page, at);
  return at < 0 ? "" : beginningOf(page, page.lines[at] as Line);
}

function timeAbove(page: Page, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    const line = page.lines[at] as Line;
    if (line.start < line.end) return timeOnly(page, line);
  }
  return null;
}

function timeOnly(page: Page, line: Line): number | null {
  const written = beginningOf(page, line);
  const time = leadingTime(written);
  return time !== null && time.length === written.length ? time.time : null;
}
