import type { Verdict } from "@hearsay/core";
import { wordsFor } from "@hearsay/core/plumbing";

/** A verdict as sign and word. */
export function VerdictLabel({ verdict }: { readonly verdict: Verdict | null }) {
  const { label, symbol } = wordsFor(verdict);
  return (
    <span class="verdict">
      <span class="sign" aria-hidden="true">
        {symbol}
      </span>{" "}
      {label}
    </span>
  );
}
