import { history, redo, standardKeymap, undo } from "@codemirror/commands";
import type { Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";

/** The editor's keys; `leave` is called on Escape, so that the keyboard gets out of it. */
export function editorKeys(leave: () => void): Extension {
  return [
    history(),
    keymap.of([
      {
        key: "Escape",
        run: () => {
          leave();
          return true;
        },
      },
      { key: "Mod-z", run: undo, preventDefault: true },
      { key: "Mod-y", run: redo, preventDefault: true },
      { key: "Mod-Shift-z", run: redo, preventDefault: true },
      ...standardKeymap,
    ]),
  ];
}
