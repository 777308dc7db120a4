import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { TextChange } from "@hearsay/core";
import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { place, showHere } from "../frame/place.js";
import { editDraft } from "../state/actions.js";
import { draft, report, selected } from "../state/check-state.js";
import { editorKeys } from "./editor-keys.js";
import { marks, placeOfQuotation, quotationAt, showReport, showSelected } from "./marks.js";
import { focusRail } from "./rail-focus.js";
import { drawWhole } from "./whole-draft.js";

let shown: EditorView | null = null;

/** Changes the draft's text as one step that can be undone. Offsets are those of the text as it stands. */
export function changeDraft(changes: readonly TextChange[]): void {
  shown?.dispatch({ changes: [...changes], userEvent: "input.repair" });
}

/** The draft, to be edited, with its quotations marked. */
export function DraftEditor() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const view = new EditorView({ parent: host.current, state: stateOf(draft.peek()?.article.text ?? "") });
    shown = view;
    drawWhole(view);
    const stops = [
      effect(() => {
        const made = report.value;
        if (made !== null) view.dispatch({ effects: showReport.of(made) });
      }),
      effect(() => {
        const id = selected.value?.quotation.id ?? null;
        view.dispatch({ effects: showSelected.of(id) });
        if (id !== null && place.value.quotation !== null && !view.hasFocus) scrollTo(view, id);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      view.destroy();
      shown = null;
    };
  }, []);
  return <div class="draft-text" ref={host} />;
}

function scrollTo(view: EditorView, id: string): void {
  const found = placeOfQuotation(view, id);
  if (found !== null) view.dispatch({ effects: EditorView.scrollIntoView(found.from, { y: "center" }) });
}

function stateOf(doc: string): EditorState {
  return EditorState.create({
    doc,
    extensions: [
      marks,
      editorKeys(focusRail),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "The draft", spellcheck: "true" }),
      // offsets are those of the text: other line ends are kept as they were read
      EditorState.lineSeparator.of("\n"),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) editDraft(update.state.doc.toString());
        if (update.selectionSet && update.transactions.some((one) => one.isUserEvent("select"))) {
          const id = quotationAt(update.view, update.state.selection.main.head);
          if (id !== null && id !== place.peek().quotation) showHere({ quotation: id, pane: "evidence" });
        }
      }),
      // files are taken by the page
      EditorView.domEventHandlers({ drop: (event) => (event.dataTransfer?.files.length ?? 0) > 0 }),
    ],
  });
}
