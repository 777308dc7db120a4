import { Start } from "../check/start.js";
import { Workspace } from "../check/workspace.js";
import { draft, told } from "../state/check-state.js";
import { type Part, part } from "./address.js";
import { KeysHelp } from "./keys-help.js";
import { LazyArchive, LazyRead } from "./lazy-rooms.js";
import { Masthead } from "./masthead.js";

/** The parts that were shown: they stay as they are while another one is, so that nothing in them is lost. */
const visited = new Set<Part>();

export function App() {
  const shown = part.value;
  visited.add(shown);
  return (
    <>
      <Masthead />
      {visited.has("check") && (
        <div class="room" hidden={shown !== "check"}>
          {draft.value === null ? <Start /> : <Workspace />}
        </div>
      )}
      {visited.has("read") && (
        <div class="room" hidden={shown !== "read"}>
          <LazyRead />
        </div>
      )}
      {visited.has("archive") && (
        <div class="room" hidden={shown !== "archive"}>
          <LazyArchive />
        </div>
      )}
      <p class="aloud" aria-live="polite">
        {told.value}
      </p>
      <KeysHelp />
    </>
  );
}
