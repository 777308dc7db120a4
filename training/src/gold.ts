import { type Candidate, CONTENT, CUE, type Passage, SOURCE } from "@hearsay/core/extractor";
import type { AnnotatedAttribution } from "@hearsay/readers";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words of a passage that lie in a range of the text; null where none does. */
export function wordsIn({ words }: Passage, range: Range): Candidate | null {
  const { starts, ends, length } = words;
  if (length === 0 || range.end <= (starts[0] as number) || range.start >= (ends[length - 1] as number))
    return null;
  let start = 0;
  while (start < length && (ends[start] as number) <= range.start) start++;
  let end = start;
  while (end < length && (starts[end] as number) < range.end) end++;
  return end > start ? { start, end } : null;
}

/** The gold labels of a passage for the first stage: all attributions at once; a source or cue hides a content under it. */
export function firstGold(passage: Passage, attributions: readonly AnnotatedAttribution[]): Uint8Array {
  const gold = new Uint8Array(passage.words.length);
  for (const { content } of attributions) paint(passage, gold, content, CONTENT);
  for (const { source } of attributions) paint(passage, gold, source, SOURCE);
  for (const { cue } of attributions) paint(passage, gold, cue, CUE);
  return gold;
}

/** The gold labels for one attribution alone. */
export function secondGold(passage: Passage, { source, cue, content }: AnnotatedAttribution): Uint8Array {
  const gold = new Uint8Array(passage.words.length);
  paint(passage, gold, content, CONTENT);
  paint(passage, gold, source, SOURCE);
  paint(passage, gold, cue, CUE);
  return gold;
}

function paint(passage: Passage, gold: Uint8Array, ranges: readonly Range[], label: number): void {
  for (const range of ranges) {
    const words = wordsIn(passage, range);
    if (words === null) continue;
    gold.fill(label + 1, words.start, words.end);
    gold[words.start] = label;
    // what was painted before and goes on after this begins anew
    const after = gold[words.end];
    if (
      after !== undefined &&
      words.end < gold.length &&
      (after === SOURCE + 1 || after === CUE + 1 || after === CONTENT + 1) &&
      after !== label + 1
    )
      gold[words.end] = after - 1;
  }
}
