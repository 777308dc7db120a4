import type { Range } from "@hearsay/core";

/** A stretch of text, with what it is. */
export interface Segment {
  readonly text: string;
  readonly isPassage: boolean;
  readonly isCut: boolean;
}

/**
 * A stretch of a text in segments: the passages in it, and what a cut hides.
 *
 * @param text the whole text that all offsets point into
 */
export function segmentsOf(
  text: string,
  whole: Range,
  passages: readonly Range[],
  cuts: readonly Range[],
): Segment[] {
  const bounds = [...passages, ...cuts].flatMap(({ start, end }) => [start, end]);
  const inside = bounds.filter((at) => at > whole.start && at < whole.end);
  const points = [...new Set([whole.start, ...inside, whole.end])].sort((a, b) => a - b);
  return points.slice(0, -1).flatMap((start, at): Segment[] => {
    const end = points[at + 1] ?? whole.end;
    const within = (ranges: readonly Range[]) => ranges.some((one) => one.start <= start && one.end >= end);
    return end <= start
      ? []
      : [{ text: text.slice(start, end), isPassage: within(passages), isCut: within(cuts) }];
  });
}
