import { oneLine } from "@hearsay/core/plumbing";
import { EvidencePane } from "../evidence/evidence-pane.js";
import { SourceView } from "../evidence/source-view.js";
import { Divider } from "../frame/divider.js";
import { place, showHere } from "../frame/place.js";
import { SourcesPane } from "../sources/sources-pane.js";
import { removeSource } from "../state/actions.js";
import {
  draft,
  entries,
  failure,
  filesAwaited,
  isChecking,
  refused,
  report,
  sources,
  versionsOfDraft,
} from "../state/check-state.js";
import { recheck } from "../state/checking.js";
import { DraftEditor } from "./draft-editor.js";
import { Rail } from "./rail.js";
import { Steps } from "./steps.js";

const VIEWS = [
  { view: "rail", label: "Quotations" },
  { view: "draft", label: "Draft" },
  { view: "side", label: "Evidence" },
] as const;

/** A draft that is checked: its quotations, its text, and what each verdict rests on. */
export function Workspace() {
  const { pane, view, check } = place.value;
  return (
    <main class="workspace" id="main" data-view={view}>
      <h1 class="aloud">The check of {oneLine(draft.value?.name ?? "")}</h1>
      <div class="views" role="group" aria-label="Show">
        {VIEWS.map(({ view: one, label }) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => showHere({ view: one })}>
            {label}
          </button>
        ))}
      </div>
      <div class="part part-rail">
        <State />
        <Rail />
      </div>
      <div class="part part-draft">
        <p class="draft-name">{oneLine(draft.value?.name ?? "")}</p>
        {draft.value?.notes.map((note) => (
          <p key={note} class="draft-note">
            {oneLine(note)}
          </p>
        ))}
        {versionsOfDraft.value.map((name) => (
          <p key={name} class="draft-note">
            {oneLine(name)} reads like another version of this draft, which proves nothing of it.{" "}
            <button type="button" class="link" onClick={() => removeSource(name)}>
              Remove it from the material
            </button>
          </p>
        ))}
        <DraftEditor key={check} />
      </div>
      <Divider label="Width of the evidence" side="side" />
      <div class="part part-side">
        <div class="panes" role="group" aria-label="Beside the draft">
          <button
            type="button"
            aria-pressed={pane === "evidence"}
            onClick={() => showHere({ pane: "evidence", source: null, at: null })}
          >
            Evidence
          </button>
          <button
            type="button"
            aria-pressed={pane !== "evidence"}
            onClick={() => showHere({ pane: "sources", source: null, at: null })}
          >
            Sources <small>{sources.value.length}</small>
            {refused.value.length > 0 && <small class="warned"> {refused.value.length} unread</small>}
          </button>
          {pane === "evidence" && <Steps />}
        </div>
        {pane === "evidence" ? <EvidencePane /> : pane === "sources" ? <SourcesPane /> : <SourceView />}
      </div>
    </main>
  );
}

/** What is going on, and what went wrong. */
function State() {
  if (failure.value !== null)
    return (
      <p class="failure" role="alert">
        The check could not be made: {failure.value}{" "}
        <button type="button" onClick={() => recheck({ sourcesChanged: true })}>
          Try again
        </button>
      </p>
    );
  if (report.value === null)
    return (
      <p class="reading" role="status">
        Reading the draft …
      </p>
    );
  if (filesAwaited.value > 0)
    return (
      <p class="reading" role="status">
        Reading {filesAwaited.value === 1 ? "one file" : `${filesAwaited.value} files`} …
      </p>
    );
  if (sources.value.length === 0 && entries.value.length > 0)
    return (
      <p class="helps">
        There is no material yet.{" "}
        <button type="button" class="link" onClick={() => showHere({ pane: "sources", view: "side" })}>
          Add it
        </button>
        , or drop it anywhere on this page.
      </p>
    );
  return (
    <p class="aloud" role="status">
      {isChecking.value ? "Checking" : "Checked"}
    </p>
  );
}
