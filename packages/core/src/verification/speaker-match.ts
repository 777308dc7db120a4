import { type Match, sameChain } from "../speakers/compare.js";
import type { Credit } from "../speakers/credits.js";

/** Whether the draft credits the words to somebody in the passage's chain; `unknown` where one of them names nobody. */
export function matchCredits(draft: Credit, passage: Credit): Match {
  const match = sameChain(draft.chain, passage.chain);
  return match === "different" && !(draft.named && passage.named) ? "unknown" : match;
}
