import { chooseSaid, takeLensAway } from "./lens-steps.js";
import { saidAt } from "./paint.js";
import { hovered, pointedAt, shown } from "./read-state.js";
import type { Said } from "./said.js";
import { showInList } from "./scroll.js";
import { textNodes } from "./text-nodes.js";

/** Puts the lens on what the pointer is on in the article, and has a click choose it. What it returns ends that. */
export function followPointer(root: HTMLElement): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let frame = 0;
  root.addEventListener(
    "pointermove",
    ({ clientX, clientY, pointerType, buttons }) => {
      // a finger scrolls, and who drags selects text
      if (pointerType === "touch" || buttons !== 0) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => hover(saidUnder(clientX, clientY)));
    },
    { signal },
  );
  root.addEventListener(
    "pointerleave",
    () => {
      cancelAnimationFrame(frame);
      hover(null);
    },
    { signal },
  );
  root.addEventListener(
    "click",
    ({ clientX, clientY, target }) => {
      if (!getSelection()?.isCollapsed || (target as Element).closest("button, a, .pin") !== null) return;
      const said = saidUnder(clientX, clientY);
      if (said === null) {
        if (pointedAt.peek() !== null) pointedAt.value = null;
        else takeLensAway();
        return;
      }
      chooseSaid(said);
      showInList(said.attribution.id);
    },
    { signal },
  );
  return () => {
    cancelAnimationFrame(frame);
    stop.abort();
    hovered.value = null;
  };
}

function hover(said: Said | null): void {
  const before = hovered.peek();
  if ((before?.attribution ?? null) === (said?.attribution.id ?? null)) return;
  hovered.value = said === null ? null : { key: said.key, attribution: said.attribution.id };
}

/** What is said at a point of the window; null beside the words. */
function saidUnder(x: number, y: number): Said | null {
  const place = document.caretPositionFromPoint?.(x, y);
  const offset = place == null ? null : textNodes.offsetOf(place.offsetNode, place.offset);
  if (place == null || offset === null || !(place.offsetNode instanceof Text)) return null;
  // the nearest place is found beside the words, too
  const around = new Range();
  around.setStart(place.offsetNode, Math.max(0, place.offset - 1));
  around.setEnd(place.offsetNode, Math.min(place.offset + 1, place.offsetNode.length));
  const isOn = [...around.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  return isOn ? (saidAt(shown.peek(), offset) ?? saidAt(shown.peek(), offset - 1)) : null;
}
