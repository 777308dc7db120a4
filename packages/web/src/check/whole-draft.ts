import type { EditorView } from "@codemirror/view";

/** Beyond so many characters only the part of a draft that is in view stands in the page. */
const LARGEST_WHOLE = 300_000;

/**
 * Has the editor draw all lines and not only those in view, as it does for printing, so that the browser's own search finds every word
 * of the draft.
 */
export function drawWhole(view: EditorView): void {
  const { viewState } = view as unknown as { viewState: { printing: boolean } };
  Object.defineProperty(viewState, "printing", {
    get: () => view.state.doc.length <= LARGEST_WHOLE,
    set: () => {},
  });
  view.requestMeasure();
}
