import { lettersOn } from "../frame/keys.js";
import { undoEdit } from "./edit-actions.js";
import { stepSaid, stepSpeaker, takeLensAway } from "./lens-steps.js";
import { LIST_ORDERS, readPlace, showInRead } from "./read-place.js";
import { lens, opened, pointedAt } from "./read-state.js";
import { type Said, startOf } from "./said.js";
import { scrollToOffset, showInList } from "./scroll.js";

/** What a key does in Read; whether it did anything. */
export function actOnKey(event: KeyboardEvent): boolean {
  if (opened.peek() === null) return false;
  if (event.ctrlKey || event.metaKey) return event.key === "z" && !event.shiftKey && undoEdit();
  switch (event.key) {
    case "ArrowRight":
    case "ArrowLeft": {
      const by = event.key === "ArrowRight" ? 1 : -1;
      return lookAt(event.shiftKey ? stepSpeaker(by) : stepSaid(by));
    }
    case "Escape":
      if (lens.peek() === null && pointedAt.peek() === null) return false;
      takeLensAway();
      return true;
  }
  if (!lettersOn.peek()) return false;
  if (event.key === "u") return undoEdit();
  if (event.key !== "l") return false;
  const at = LIST_ORDERS.indexOf(readPlace.peek().list);
  showInRead({ list: LIST_ORDERS[(at + 1) % LIST_ORDERS.length] ?? "position" });
  return true;
}

function lookAt(said: Said | null): boolean {
  if (said === null) return false;
  scrollToOffset(startOf(said.attribution));
  showInList(said.attribution.id);
  return true;
}
