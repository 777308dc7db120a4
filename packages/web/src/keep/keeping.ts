import { effect, signal } from "@preact/signals";
import type { Entry } from "../check/rail-order.js";
import { place, showHere } from "../frame/place.js";
import { decisions, draft, entries, refused, sources } from "../state/check-state.js";
import { type KeptCheck, keepCheck, keptCheck, keptChecks } from "./kept-checks.js";

/** So long after a change it is kept, in milliseconds. */
const AFTER_A_CHANGE = 250;

/** Whether what is open is kept as it stands; the reason where it cannot be. */
export const keptState = signal<"kept" | "keeping" | { readonly reason: string }>("kept");

/** The checks that are kept, for the list. */
export const kept = signal<readonly KeptCheck[]>([]);

let timer: ReturnType<typeof setTimeout> | undefined;
let materialChanged = false;
/** The open check as it was kept last. */
let last: KeptCheck | null = null;

/** Keeps what is open, a moment after the last change. */
export function keepSoon(options: { readonly materialChanged?: boolean } = {}): void {
  if (options.materialChanged) materialChanged = true;
  if (draft.peek() === null) return;
  keptState.value = "keeping";
  clearTimeout(timer);
  timer = setTimeout(() => void keepNow(), AFTER_A_CHANGE);
}

/** Keeps what is open at once, as the check of this id; nothing where nothing is to be kept. */
export async function keepNow(id: string | null = place.peek().check): Promise<void> {
  clearTimeout(timer);
  const checked = draft.peek();
  if (keptState.peek() !== "keeping" || id === null || checked === null) return;
  const check: KeptCheck = {
    id,
    changed: new Date().toISOString(),
    draft: checked,
    decisions: decisions.peek(),
    ...counts(entries.peek()),
  };
  const material = materialChanged ? { id, sources: sources.peek(), refused: refused.peek() } : null;
  materialChanged = false;
  try {
    await keepCheck(check, material);
    last = check;
    keptState.value = "kept";
  } catch (error) {
    materialChanged ||= material !== null;
    keptState.value = { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads the list of what is kept anew; of a browser that keeps nothing, an empty one. */
export async function listKept(): Promise<void> {
  kept.value = await keptChecks().catch(() => []);
}

/** Puts a kept check on the page; whether there is one of this id. */
export async function bringBack(id: string, then: () => void): Promise<boolean> {
  const found = await keptCheck(id).catch(() => null);
  if (found === null) return false;
  sources.value = found.material?.sources ?? [];
  refused.value = found.material?.refused ?? [];
  decisions.value = found.check.decisions;
  draft.value = found.check.draft;
  last = found.check;
  if (place.peek().check !== id) showHere({ check: id });
  then();
  return true;
}

/** How many are open, of how many. */
function counts(all: readonly Entry[]): Pick<KeptCheck, "open" | "of"> {
  return { open: all.filter(({ isOpen }) => isOpen).length, of: all.length };
}

/** The verdicts come after what was given is kept: the list then has their counts, and no later time. */
function keepCounts(all: readonly Entry[]): void {
  const now = counts(all);
  if (last === null || last.id !== place.peek().check || all.length === 0) return;
  if (last.open === now.open && last.of === now.of) return;
  last = { ...last, ...now };
  // a list with older counts is no harm
  void keepCheck(last, null).catch(() => {});
}

/** Keeps counts from now on, and what was just changed when the page is left. */
export function followKeeping(): void {
  effect(() => keepCounts(entries.value));
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void keepNow();
  });
  addEventListener("pagehide", () => void keepNow());
}
