import { told } from "../state/check-state.js";
import { keepSoon } from "./keeping-readings.js";
import { showInRead } from "./read-place.js";
import { edits, reading } from "./read-state.js";
import type { SpeakerEdit } from "./speaker-edits.js";

/** Says something of the speakers; it can be taken back. */
export function editSpeakers(edit: SpeakerEdit): void {
  edits.value = [...edits.peek(), edit];
  keepLensOnSpeaker(edit);
  told.value = edit.kind === "merge" ? "The two are one speaker now." : "The attribution is another’s now.";
  keepSoon();
}

/** Takes the last of it back; whether there was any. */
export function undoEdit(): boolean {
  if (edits.peek().length === 0) return false;
  edits.value = edits.peek().slice(0, -1);
  told.value = "The last merge or split is taken back.";
  keepSoon();
  return true;
}

/** The lens stays on the one into whom another was merged. */
function keepLensOnSpeaker(edit: SpeakerEdit): void {
  const isThere = reading.peek()?.speakers.some(({ id }) => edit.kind === "merge" && id === edit.into);
  if (edit.kind === "merge" && isThere) showInRead({ speaker: edit.into });
}
