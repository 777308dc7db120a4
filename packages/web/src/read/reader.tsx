import { oneLine } from "@hearsay/core/plumbing";
import { Divider } from "../frame/divider.js";
import { KeptStateLine } from "../keep/kept-state-line.js";
import { ArticleText } from "./article-text.js";
import { undoEdit } from "./edit-actions.js";
import { keepThisReading, readKept } from "./keeping-readings.js";
import { openInRead, READ_START, readPlace, showInRead } from "./read-place.js";
import { edits, opened } from "./read-state.js";
import { SaidList } from "./said-list.js";
import { Waiting } from "./waiting.js";

const VIEWS = [
  { view: "text", label: "Article" },
  { view: "side", label: "Who says what" },
] as const;

/** An article that was read: its text, and beside it who says what. */
export function Reader() {
  const { view } = readPlace.value;
  const name = opened.value?.name ?? "";
  const done = edits.value.length;
  return (
    <main class="reader" data-view={view}>
      <h1 class="aloud">Who says what in {oneLine(name)}</h1>
      <div class="read-bar">
        <p class="file">{oneLine(name)}</p>
        <KeptStateLine state={readKept.value} onKeep={() => void keepThisReading()} />
        {done > 0 && (
          <button type="button" aria-keyshortcuts="u Control+Z" onClick={undoEdit}>
            Undo <small>{done}</small>
            <span class="aloud"> merges and splits of speakers, the last one</span>
          </button>
        )}
        <button type="button" onClick={() => openInRead({ ...READ_START, list: readPlace.peek().list })}>
          Another article
        </button>
      </div>
      <div class="read-waiting">
        <Waiting />
      </div>
      <div class="views" role="group" aria-label="Show">
        {VIEWS.map(({ view: one, label }) => (
          <button
            key={one}
            type="button"
            aria-pressed={view === one}
            onClick={() => showInRead({ view: one })}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="part part-text">
        <ArticleText />
      </div>
      <Divider label="Width of the list" side="read-side" />
      <div class="part part-side">
        <SaidList />
      </div>
    </main>
  );
}
