import type { Line } from "../../text/lines.js";
import type { Label } from "../label.js";
import type { LabelledLine } from "../transcript-signs.js";
import { LABEL_WITHIN, type LabelAt, type Page } from "./page.js";

/** The labels with the beginning of what is said after each, in the order of the text. */
export function labelledLines(page: Page, labels: LabelAt): LabelledLine[] {
  return page.lines.flatMap((line, index) => {
    const label = labels.get(line);
    return label === undefined ? [] : [{ ...label, index, words: wordsAfter(page, index, labels) }];
  });
}

/** The beginning of what is said after a label: on its line, or else on the next line that is not blank. */
function wordsAfter({ text, lines }: Page, index: number, labels: LabelAt): string {
  const line = lines[index] as Line;
  const label = labels.get(line) as Label;
  const start = line.start + label.length;
  const rest = text.slice(start, Math.min(line.end, start + LABEL_WITHIN));
  if (rest !== "") return rest;
  for (let next = index + 1; next < Math.min(lines.length, index + 4); next++) {
    const { start, end } = lines[next] as Line;
    if (labels.has(lines[next] as Line)) return "";
    if (start < end) return text.slice(start, Math.min(end, start + LABEL_WITHIN));
  }
  return "";
}
