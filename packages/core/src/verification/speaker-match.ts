import { sameSpeaker } from "../speakers/compare.js";
import type { Credit } from "./provenance.js";

/**
 * Whether the draft credits the words to somebody in the passage's chain.
 *
 * - `same`: a name of the draft's chain stands in the passage's;
 * - `different`: both name somebody, and no name of one can be a name of the other;
 * - `unknown`: one of them names nobody, or what they say does not settle it.
 */
export function matchCredits(draft: Credit, passage: Credit): "same" | "different" | "unknown" {
  let verdict: "different" | "unknown" = draft.named && passage.named ? "different" : "unknown";
  for (const one of draft.chain) {
    for (const other of passage.chain) {
      const match = sameSpeaker(one, other);
      if (match === "same") return "same";
      if (match === "unknown" && one === draft.name && other === passage.name) verdict = "unknown";
    }
  }
  return verdict;
}
