import type { Range } from "../text/span.js";
import type { Candidate } from "./extraction/candidates.js";
import type { Extracted } from "./extraction/extract.js";

/** An attribution before it has its number; UTF-16 offsets. */
export interface Draft {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** 0 to 1. */
  readonly confidence: number;
  /** The attribution that holds this one. */
  readonly within: Draft | null;
}

/** What the extractor found, as ranges of the text. */
export function draftOf(
  { passage, source, cue, content, confidence }: Extracted,
  within: Draft | null = null,
): Draft {
  const ranges = (stretches: readonly Candidate[]): Range[] =>
    stretches.map(({ start, end }) => ({
      start: passage.words.starts[start] as number,
      end: passage.words.ends[end - 1] as number,
    }));
  return { source: ranges(source), cue: ranges(cue), content: ranges(content), confidence, within };
}

/** Whether two lists of ranges share a code unit. */
export function shareAny(a: readonly Range[], b: readonly Range[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}
