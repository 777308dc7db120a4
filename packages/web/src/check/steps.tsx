import { selected, shownEntries } from "../state/check-state.js";
import { stepFrom } from "./filters.js";
import { goTo } from "./go-to.js";

/** The buttons to the next quotation and the one before, in the order of the rail. */
export function Steps() {
  const id = selected.value?.quotation.id ?? null;
  const [before, next] = ([-1, 1] as const).map((by) => stepFrom(shownEntries.value, id, by, false));
  return (
    <span class="steps">
      <button
        type="button"
        aria-label="The quotation before"
        disabled={!before}
        onClick={() => before && goTo(before)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label="The next quotation"
        disabled={!next}
        onClick={() => next && goTo(next)}
      >
        ↓
      </button>
    </span>
  );
}
