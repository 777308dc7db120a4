import type { CheckedQuotation, DiffStep } from "../verification/verdict.js";

/** A step of the word-by-word difference, and where its words stand in the draft. */
export interface PlacedStep {
  readonly step: DiffStep;
  readonly start: number;
  readonly end: number;
}

/** Where the draft's words of each step stand; a step that cannot be found in its quotation is left out. */
export function placed(text: string, { spans }: CheckedQuotation, diff: readonly DiffStep[]): PlacedStep[] {
  const found: PlacedStep[] = [];
  let at = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  for (const step of diff) {
    if (step.draft === "") {
      const start = found.length === 0 ? Math.min(at + 1, end) : at;
      found.push({ step, start, end: start });
      continue;
    }
    const start = text.indexOf(step.draft, at);
    if (start === -1 || start + step.draft.length > end) continue;
    at = start + step.draft.length;
    found.push({ step, start, end: at });
  }
  return found;
}
