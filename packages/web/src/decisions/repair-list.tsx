import { repairsOf } from "@hearsay/core";
import { changeDraft } from "../check/draft-editor.js";
import type { Entry } from "../check/rail-order.js";
import { draft, report, told } from "../state/check-state.js";

/** What would mend a quotation, each to be applied by itself. */
export function RepairList({ entry }: { readonly entry: Entry }) {
  const made = report.value;
  // a report of an older text has offsets that no longer hold
  if (made === null || made.article.text !== draft.value?.article.text) return null;
  const repairs = repairsOf(made.article, entry.quotation);
  return repairs.length === 0 ? null : (
    <section class="repairs" aria-label="Repairs">
      <h3>What would mend it</h3>
      <ul>
        {repairs.map(({ kind, label, changes }) => (
          <li key={`${kind} ${changes[0]?.from}`}>
            <span>{label}.</span>{" "}
            <button
              type="button"
              onClick={() => {
                changeDraft(changes);
                told.value = "The draft was changed; undo takes it back.";
              }}
            >
              Change the draft
              <span class="aloud">: {label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
