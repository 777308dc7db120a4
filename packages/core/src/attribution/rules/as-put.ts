import { subjectBefore } from "../phrases/subject.js";
import type { Place } from "../tokens/place.js";
import type { Token } from "../tokens/token.js";
import type { Credit } from "./rule.js";

const FURTHEST = 20;
const PUTTING = /^(?:puts?|said|says|wrote|writes|told|noted|notes|tweeted|explained|explains)$/;

/** As X put it in a letter, “…” */
export function asPutBefore({ tokens, at, left }: Place): Credit | null {
  if (tokens[left]?.lower !== "as") return null;
  for (let verb = left + 2; verb < Math.min(at, left + FURTHEST); verb++) {
    if (!PUTTING.test((tokens[verb] as Token).lower)) continue;
    const source = subjectBefore(tokens, left + 1, verb);
    if (source !== null) return { source, cue: { from: verb, to: verb + 1 }, confidence: 0.85 };
  }
  return null;
}
