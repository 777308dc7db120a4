import type { Phrase } from "../phrases/phrase.js";
import type { Place } from "../tokens/place.js";

/** Who is credited, as a rule finds it in the paragraph of the quotation. */
export interface Credit {
  readonly source: Phrase;
  /** Null where no word says it, as after a dash. */
  readonly cue: Phrase | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Looks for the credit of a quotation in its own sentence. */
export type Rule = (place: Place) => Credit | null;
