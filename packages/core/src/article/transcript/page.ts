import type { Line } from "../../text/lines.js";
import { type Label, labelOf, labelOfNamesake } from "../label.js";

/** So much of a line is looked at for a label. */
export const LABEL_WITHIN = 200;

/** A line with the label it begins with. */
export type LabelAt = ReadonlyMap<Line, Label>;

/** A text whose turns are looked for. */
export interface Page {
  readonly text: string;
  /** Numbers before lines (of a court's record) left out. */
  readonly lines: readonly Line[];
  /** Where the bold type ends with which a line begins, by the line's start. */
  readonly bold: ReadonlyMap<number, number>;
  /** Tells the labels that the caller named. */
  readonly isKnown: (name: string) => boolean;
}

/** The beginning of a line. */
export function beginningOf({ text }: Page, line: Line): string {
  return text.slice(line.start, Math.min(line.end, line.start + LABEL_WITHIN));
}

/** The labels that `find` sees at the beginnings of lines. */
export function labelsBy(
  page: Page,
  find: (beginning: string, line: Line) => Label | null,
): Map<Line, Label> {
  const labels = new Map<Line, Label>();
  for (const line of page.lines) {
    if (line.start === line.end) continue;
    const label = find(beginningOf(page, line), line);
    if (label !== null) labels.set(line, label);
  }
  return labels;
}

/** The labels that every line by itself shows; found once for a page. */
export function plainLabels(page: Page): LabelAt {
  const known = PLAIN.get(page);
  if (known !== undefined) return known;
  const labels = withNamesakes(page, withAnswers(page, labelsBy(page, labelOf)));
  PLAIN.set(page, labels);
  return labels;
}

/** Among questions and answers, "A. Correct: he left." is an answer where nothing else makes "A. Correct" a name. */
function withAnswers(page: Page, labels: Map<Line, Label>): LabelAt {
  const counts = new Map<string | null, number>();
  for (const { name } of labels.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (!counts.has("Q") && !counts.has("A")) return labels;
  for (const [line, label] of labels) {
    const letter = /^([QA])\. \p{Lu}\p{Ll}/u.exec(label.name ?? "")?.[1];
    if (letter === undefined || (counts.get(label.name) ?? 0) > 1) continue;
    const at = page.text.indexOf(`${letter}. `, line.start) - line.start + 3;
    labels.set(line, { ...label, name: letter, length: at });
  }
  return labels;
}

/**
 * A day or a month is somebody's name where the caller says so, and where it comes again among the names of others: a chronicle
 * has several days, and no other names.
 */
function withNamesakes(page: Page, labels: LabelAt): LabelAt {
  const found = [...labelsBy(page, labelOfNamesake)].filter(([line]) => !labels.has(line));
  const names = new Set(found.map(([, { name }]) => name?.toLowerCase()));
  const areOthers = [...labels.values()].some(({ name }) => name !== null);
  const isOne = names.size === 1 && found.length > 1 && areOthers;
  const taken = new Map(found.filter(([, { name }]) => isOne || (name !== null && page.isKnown(name))));
  if (taken.size === 0) return labels;
  return new Map(
    page.lines.flatMap((line): [Line, Label][] => {
      const label = labels.get(line) ?? taken.get(line);
      return label === undefined ? [] : [[line, label]];
    }),
  );
}

const PLAIN = new WeakMap<Page, LabelAt>();

/** The position of the next line after `index` that is not blank, or -1; not looked for farther than some lines. */
export function nextLine(page: Page, index: number): number {
  for (let next = index + 1; next < Math.min(page.lines.length, index + 5); next++) {
    const line = page.lines[next] as Line;
    if (line.start < line.end) return next;
  }
  return -1;
}
