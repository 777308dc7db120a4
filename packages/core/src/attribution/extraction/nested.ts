import type { Model } from "../model/model.js";
import type { Candidate } from "./candidates.js";
import { type Extracted, extract } from "./extract.js";
import { partOf } from "./part-of.js";
import type { Passage } from "./passage.js";

/** Shorter contents hold no attribution, in words. */
const LEAST_WORDS = 4;
const DEEPEST = 3;

/** An attribution inside a content, and those inside its own. */
export interface Nested {
  readonly extracted: Extracted;
  readonly inside: readonly Nested[];
}

/** The attributions inside a stretch of words that somebody is credited with. */
export function nestedIn(
  model: Model,
  passage: Passage,
  content: Candidate,
  least: number,
  depth = 1,
): Nested[] {
  const start = afterOpening(passage, content);
  if (content.end - start < LEAST_WORDS || depth > DEEPEST) return [];
  const part = partOf(passage, start, content.end);
  return extract(model, part, least).map((extracted) => ({
    extracted,
    inside: extracted.content.flatMap((inner) =>
      inner.end - inner.start < content.end - start ? nestedIn(model, part, inner, least, depth + 1) : [],
    ),
  }));
}

/** Past the opening mark and "that". */
function afterOpening({ words }: Passage, { start, end }: Candidate): number {
  let at = start;
  while (at < end && /^(?:["“‘'«„]|that)$/i.test(words.texts[at] as string)) at++;
  return at;
}
