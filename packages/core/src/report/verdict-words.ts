import type { Verdict } from "../verification/verdict.js";

/** How a verdict is shown to a reader. */
export interface VerdictWords {
  readonly label: string;
  /** One character, so that a verdict can be told without colour. */
  readonly symbol: string;
  /** What the verdict says, in one sentence. */
  readonly meaning: string;
}

export const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  "not-found": {
    label: "not found",
    symbol: "✗",
    meaning: "The words stand in none of the sources given.",
  },
  unquoted: {
    label: "unquoted",
    symbol: "¶",
    meaning: "The words stand in a source as its writer’s own, not as a quotation.",
  },
  misattributed: {
    label: "misattributed",
    symbol: "↔",
    meaning: "The words stand in a source, which credits somebody else.",
  },
  spliced: {
    label: "spliced",
    symbol: "‡",
    meaning: "The words come from separate passages, joined without a sign.",
  },
  altered: {
    label: "altered",
    symbol: "≠",
    meaning: "Words differ from the source without a sign.",
  },
  edited: {
    label: "edited",
    symbol: "≈",
    meaning: "The words differ only where the draft says so, or by a convention.",
  },
  verbatim: {
    label: "verbatim",
    symbol: "✓",
    meaning: "The words stand in a source, in that order, as this speaker’s; at most typography differs.",
  },
  "cannot-check": {
    label: "cannot check",
    symbol: "?",
    meaning: "The words could not be judged; the reason is given.",
  },
};

/** For a quotation that there was nothing to check against. */
export const NO_VERDICT: VerdictWords = {
  label: "not checked",
  symbol: "·",
  meaning: "There was nothing to check the words against.",
};

/** The words of a verdict; those of `NO_VERDICT` where there is none. */
export function wordsFor(verdict: Verdict | null): VerdictWords {
  return verdict === null ? NO_VERDICT : VERDICT_WORDS[verdict];
}
