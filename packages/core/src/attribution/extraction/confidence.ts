/** How sure the two stages are of the parts of an attribution: mean probabilities, 0 to 1. */
export interface Sureness {
  /** That the cue is one. */
  readonly cue: number;
  /** Of the words of the source; null where there is none. */
  readonly source: number | null;
  readonly content: number;
}

/** A logistic regression, fitted on PolNeAR dev: the logits of the three, and whether there is a source. */
const FITTED = { base: -1.6, cue: 0.53, source: 0.09, content: 0.22, noSource: -1.67 };

/** The probability that an attribution is right as a whole: the source and at least half of the content. */
export function confidenceOf({ cue, source, content }: Sureness): number {
  const score =
    FITTED.base +
    FITTED.cue * logit(cue) +
    FITTED.content * logit(content) +
    (source === null ? FITTED.noSource : FITTED.source * logit(source));
  return 1 / (1 + Math.exp(-score));
}

function logit(chance: number): number {
  const inside = Math.min(0.999, Math.max(0.001, chance));
  return Math.log(inside / (1 - inside));
}
