import { signal } from "@preact/signals";
import { stepFrom } from "../check/filters.js";
import { goTo } from "../check/go-to.js";
import { focusRail } from "../check/rail-focus.js";
import { CHOICES } from "../decisions/decision.js";
import { noteOf } from "../decisions/note.js";
import { preference, savePreference } from "../keep/preference.js";
import { decideOn } from "../state/actions.js";
import { selected, shownEntries } from "../state/check-state.js";

/** The keys of the page, for the list that `?` shows. */
export const KEYS = [
  { keys: ["n", "p"], words: "the next quotation, the one before; in the list the arrows, too" },
  { keys: ["Enter", "Shift + Enter"], words: "the next open one, the last open one" },
  ...CHOICES.map(({ key, label }) => ({
    keys: [key],
    words: `${label.toLowerCase()}: decide on the quotation`,
  })),
  { keys: ["Esc"], words: "out of the draft, back to the quotations" },
  { keys: ["Ctrl + Z"], words: "in the draft: take back the last change" },
  { keys: ["?"], words: "these keys" },
] as const;

export const keysShown = signal(false);
/** Single letters can be turned off, for those who speak to their computer. */
export const lettersOn = signal(preference("letters") !== "off");

export function turnLetters(isOn: boolean): void {
  lettersOn.value = isOn;
  savePreference("letters", isOn ? "on" : "off");
}

export function followKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return;
    if (document.querySelector("dialog[open]") !== null || isTyping(event.target)) return;
    if (act(event)) event.preventDefault();
  });
}

function act(event: KeyboardEvent): boolean {
  if (event.key === "?") {
    keysShown.value = true;
    return true;
  }
  if (event.key === "Enter") return !isControl(event.target) && step(event.shiftKey ? -1 : 1, true);
  if (event.key === "ArrowDown" && isInRail(event.target)) return step(1, false);
  if (event.key === "ArrowUp" && isInRail(event.target)) return step(-1, false);
  if (!lettersOn.value) return false;
  if (event.key === "n") return step(1, false);
  if (event.key === "p") return step(-1, false);
  const choice = CHOICES.find(({ key }) => key === event.key)?.name;
  const entry = selected.peek();
  if (choice === undefined || entry === null) return false;
  decideOn(entry.quotation.id, {
    choice,
    note: noteOf(entry.quotation, entry.tie?.decision.note),
    initials: preference("initials") ?? "",
  });
  return true;
}

function step(by: 1 | -1, openOnly: boolean): boolean {
  const next = stepFrom(shownEntries.peek(), selected.peek()?.quotation.id ?? null, by, openOnly);
  if (next === null) return false;
  goTo(next);
  requestAnimationFrame(focusRail);
  return true;
}

function isInRail(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(".rail-item");
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"))
  );
}

/** Whether Enter belongs to what has the focus; on the quotation that is looked at it leads on. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("button, a, summary, input, label") !== null &&
    !target.matches(".rail [aria-current='true']")
  );
}
