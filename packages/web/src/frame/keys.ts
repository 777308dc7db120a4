import { signal } from "@preact/signals";
import { stepFrom } from "../check/filters.js";
import { goTo } from "../check/go-to.js";
import { focusRail } from "../check/rail-focus.js";
import { CHOICES } from "../decisions/decision.js";
import { noteOf } from "../decisions/note.js";
import { preference, savePreference } from "../keep/preference.js";
import { decideOn } from "../state/actions.js";
import { selected, shownEntries } from "../state/check-state.js";
import { type Part, part } from "./address.js";

export const keysShown = signal(false);
/** Single letters can be turned off, for those who speak to their computer. */
export const lettersOn = signal(preference("letters") !== "off");

export function turnLetters(isOn: boolean): void {
  lettersOn.value = isOn;
  savePreference("letters", isOn ? "on" : "off");
}

/** What a key does in a part of the page; whether it did anything. */
type Act = (event: KeyboardEvent) => boolean;

const acts = new Map<Part, Act>([["check", actInCheck]]);

/** Has a part that comes later act on its keys. It is asked about keys with Ctrl, too. */
export function actOnKeys(of: Part, act: Act): void {
  acts.set(of, act);
}

export function followKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.altKey || event.defaultPrevented || event.isComposing) return;
    if (document.querySelector("dialog[open]") !== null || isTyping(event.target)) return;
    if (actEverywhere(event) || acts.get(part.peek())?.(event)) event.preventDefault();
  });
}

function actEverywhere(event: KeyboardEvent): boolean {
  if (event.key !== "?" || event.ctrlKey || event.metaKey) return false;
  keysShown.value = true;
  return true;
}

function actInCheck(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return false;
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
