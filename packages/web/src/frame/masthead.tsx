import { keepNow, keepThisOne, keptState } from "../keep/keeping.js";
import { ExportButtons } from "../record/export-buttons.js";
import { beginAnew } from "../state/actions.js";
import { draft } from "../state/check-state.js";
import { keysShown } from "./keys.js";
import { chooseTheme, THEMES, theme } from "./theme.js";

/** The parts of the page, each at its path. */
const TABS = [{ path: "/check", label: "Check" }] as const;

/** The head of the page: its parts, what can be done with the check, and that nothing leaves this computer. */
export function Masthead() {
  return (
    <header class="masthead">
      <button
        type="button"
        class="skip"
        onClick={() => document.querySelector<HTMLElement>("#main button, #main textarea")?.focus()}
      >
        To the content
      </button>
      <p class="name">Hearsay</p>
      <nav aria-label="Parts">
        {TABS.map(({ path, label }) => (
          <a key={path} href={path} aria-current="page">
            {label}
          </a>
        ))}
      </nav>
      <p class="promise">Nothing leaves this computer.</p>
      <div class="tools">
        {draft.value !== null && (
          <>
            <ExportButtons />
            <button type="button" onClick={() => void keepNow().then(beginAnew)}>
              New check
            </button>
            <KeptState />
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

function KeptState() {
  const state = keptState.value;
  if (typeof state === "string")
    return (
      <span class="kept-state" role="status">
        {state === "kept" ? "kept" : "keeping …"}
      </span>
    );
  return (
    <span class="kept-state" role="alert">
      not kept: {state.reason}{" "}
      {state.isElsewhere ? (
        <>
          <button type="button" class="link" onClick={() => void keepThisOne()}>
            Keep this one
          </button>{" "}
          <button type="button" class="link" onClick={() => location.reload()}>
            Show that one
          </button>
        </>
      ) : (
        <button type="button" class="link" onClick={() => void keepThisOne()}>
          Try again
        </button>
      )}
    </span>
  );
}
