import { type Match, sameChain } from "../speakers/compare.js";
import type { Credit } from "../speakers/credits.js";

/** Whether the draft credits the words to somebody in the passage's chain; `unknown` where one of them names nobody. */
export function matchCredits(draft: Credit, passage: Credit): Match {
  const match = areOtherAccounts(draft.name, passage.name)
    ? "different"
    : sameChain(draft.chain, passage.chain);
  return match === "different" && !(draft.named && passage.named) ? "unknown" : match;
}

const ACCOUNT = /^@?[\p{L}\p{N}_.-]{3,40}$/u;
/** An account's name shows by a figure, an underscore or a capital inside; "McAuley" has one, too, so that one sign is asked for. */
const HANDLE = /[\d_]|\p{Ll}\p{Lu}/u;

/** Whether both are names that only accounts have ("gull_light", "SaltFinger9"), of which none may be short for the other. */
function areOtherAccounts(one: string | null, other: string | null): boolean {
  if (one === null || other === null || !ACCOUNT.test(one) || !ACCOUNT.test(other)) return false;
  if (!HANDLE.test(one) || !HANDLE.test(other) || !/[\d_]/.test(one + other)) return false;
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return a.length > 2 && b.length > 2 && !a.includes(b) && !b.includes(a);
}

function lettersOf(account: string): string {
  return account.toLowerCase().replace(/[^\p{L}]/gu, "");
}
