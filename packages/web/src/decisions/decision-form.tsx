import { oneLine, visible } from "@hearsay/core/plumbing";
import { useState } from "preact/hooks";
import type { Entry } from "../check/rail-order.js";
import { preference, savePreference } from "../keep/preference.js";
import { amendDecision, decideOn, takeBack } from "../state/actions.js";
import { CHOICES, type Choice, doneLabel } from "./decision.js";
import { noteOf, writeNote } from "./note.js";
import { whenSaid } from "./when.js";

/** What was decided on a quotation, and the means to decide. */
export function DecisionForm({ entry }: { readonly entry: Entry }) {
  const { quotation, tie } = entry;
  const [name, setName] = useState(preference("initials") ?? "");
  const decide = (choice: Choice) =>
    decideOn(quotation.id, { choice, note: noteOf(quotation, tie?.decision.note), initials: name.trim() });
  /** What is written after the decision belongs to it at once. */
  const amend = (written: { readonly note?: string; readonly initials?: string }) => {
    if (tie === null || tie.changed !== null) return;
    const { choice, note, initials } = tie.decision;
    amendDecision(quotation.id, { choice, note, initials, ...written });
  };
  return (
    <section class="decision" aria-label="Decision">
      {tie !== null && (
        <p class={tie.changed === null ? "decided" : "decided is-changed"}>
          {tie.changed === null ? (
            <>
              <b>{doneLabel(tie.decision.choice)}</b> {signed(tie.decision)}
            </>
          ) : (
            <>
              <b>changed since</b> {whenSaid(tie.decision.at)}: {tie.changed}. It was “
              {doneLabel(tie.decision.choice)}” {signed(tie.decision)}
            </>
          )}
          {tie.decision.note !== "" && <span class="note-shown">{visible(tie.decision.note)}</span>}{" "}
          <button type="button" class="link" onClick={() => takeBack(quotation.id)}>
            Take back
          </button>
        </p>
      )}
      <div class="choices" role="group" aria-label="Decide">
        {CHOICES.map(({ name: choice, label, key }) => (
          <button
            key={choice}
            type="button"
            aria-pressed={tie?.changed === null && tie.decision.choice === choice}
            aria-keyshortcuts={key}
            onClick={() => decide(choice)}
          >
            {label} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
      <div class="signature">
        <label>
          <span>Note</span>
          <textarea
            rows={2}
            value={noteOf(quotation, tie?.decision.note)}
            onInput={(event) => {
              writeNote(quotation, event.currentTarget.value);
              amend({ note: event.currentTarget.value });
            }}
          />
        </label>
        <label class="initials">
          <span>Initials</span>
          <input
            maxLength={12}
            value={name}
            autocomplete="off"
            onInput={(event) => {
              setName(event.currentTarget.value);
              savePreference("initials", event.currentTarget.value);
              amend({ initials: event.currentTarget.value.trim() });
            }}
          />
        </label>
      </div>
    </section>
  );
}

function signed({ initials: by, at }: { readonly initials: string; readonly at: string }): string {
  return `${by === "" ? "" : `by ${oneLine(by)}, `}${whenSaid(at)}`;
}
