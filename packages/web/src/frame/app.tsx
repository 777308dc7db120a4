import { Start } from "../check/start.js";
import { Workspace } from "../check/workspace.js";
import { draft, told } from "../state/check-state.js";
import { KeysHelp } from "./keys-help.js";
import { Masthead } from "./masthead.js";

export function App() {
  return (
    <>
      <Masthead />
      {draft.value === null ? <Start /> : <Workspace />}
      <p class="aloud" aria-live="polite">
        {told.value}
      </p>
      <KeysHelp />
    </>
  );
}
