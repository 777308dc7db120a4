import { oneLine } from "@hearsay/core/plumbing";
import { awaited, failure } from "./read-state.js";

/** What is going on, and what went wrong. */
export function Waiting() {
  if (awaited.value !== null)
    return (
      <p class="reading waiting" role="status">
        {oneLine(awaited.value)}
      </p>
    );
  if (failure.value === null) return null;
  const { reason, again } = failure.value;
  return (
    <p class="failure waiting" role="alert">
      {oneLine(reason)}{" "}
      {again !== null && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </p>
  );
}
