import { VERDICT_RECORDS, type Verdict } from "../verification/verdict.js";

/** How a verdict is shown to a reader. */
export interface VerdictWords {
  readonly label: string;
  /** One character, so that a verdict can be recognised without colour. */
  readonly symbol: string;
  /** What the verdict says, in one sentence. */
  readonly meaning: string;
}

export const VERDICT_WORDS = Object.fromEntries(
  VERDICT_RECORDS.map(({ name, label, symbol, meaning }) => [name, { label, symbol, meaning }]),
) as Readonly<Record<Verdict, VerdictWords>>;

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
