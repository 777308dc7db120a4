import { keepNow, keepThisOne, keptState } from "../keep/keeping.js";
import { KeptStateLine } from "../keep/kept-state-line.js";
import { ExportButtons } from "../record/export-buttons.js";
import { hasArchive } from "../server/about-server.js";
import { beginAnew } from "../state/actions.js";
import { draft } from "../state/check-state.js";
import { PARTS, type Part, part, showPart } from "./address.js";
import { keysShown } from "./keys.js";
import { chooseTheme, THEMES, theme } from "./theme.js";

/** What leaves this computer, for each part. */
const PROMISES: Readonly<Record<Part, string>> = {
  check: "Nothing leaves this computer.",
  read: "Nothing leaves this computer but an address that you ask for.",
  archive: "Words go to this page’s server, and no further.",
};

/** Whether a part has something to show: Archive has, where the server has an archive. */
function isThere(name: Part): boolean {
  return name !== "archive" || hasArchive.value || part.value === name;
}

/** The head of the page: its parts, what can be done with the check, and that nothing leaves this computer. */
export function Masthead() {
  return (
    <header class="masthead">
      <button
        type="button"
        class="skip"
        onClick={() =>
          document.querySelector<HTMLElement>(".room:not([hidden]) :is(main button, main textarea)")?.focus()
        }
      >
        To the content
      </button>
      <p class="name">Hearsay</p>
      <nav aria-label="Parts">
        {PARTS.filter(({ name }) => isThere(name)).map(({ name, label }) => (
          <a
            key={name}
            href={`/${name}`}
            aria-current={part.value === name ? "page" : undefined}
            onClick={(event) => {
              // another tab or window is the browser's to open
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              showPart(name);
            }}
          >
            {label}
          </a>
        ))}
      </nav>
      <p class="promise">{PROMISES[part.value]}</p>
      <div class="tools">
        {part.value === "check" && draft.value !== null && (
          <>
            <ExportButtons />
            <button type="button" onClick={() => void keepNow().then(beginAnew)}>
              New check
            </button>
            <KeptStateLine state={keptState.value} onKeep={() => void keepThisOne()} />
          </>
        )}
        <label class="theme">
          <span class="aloud">Light or dark</span>
          <select
            value={theme.value}
            onChange={(event) =>
              chooseTheme(THEMES.find((one) => one === event.currentTarget.value) ?? "system")
            }
          >
            <option value="system">theme: system</option>
            <option value="light">theme: light</option>
            <option value="dark">theme: dark</option>
          </select>
        </label>
        <button
          type="button"
          aria-label="Keys"
          aria-keyshortcuts="?"
          onClick={() => (keysShown.value = true)}
        >
          ?
        </button>
      </div>
    </header>
  );
}
