import { computed, effect, signal } from "@preact/signals";
import { place, showHere } from "../frame/place.js";
import {
  decisions,
  draft,
  draftFile,
  entries,
  isOpen,
  isPartial,
  refused,
  sources,
} from "../state/check-state.js";
import { ChangedElsewhere, type CheckMaterial, type KeptHead } from "./check-store.js";
import type { KeptState } from "./kept-state-line.js";
import { checkStore } from "./store.js";

/** So long after a change it is kept, in milliseconds. */
const AFTER_A_CHANGE = 250;

/** Whether what is open is kept as it stands. */
export const keptState = signal<KeptState>("kept");

/** The checks that are kept, for the list, and where. */
export const kept = signal<{ readonly where: string; readonly checks: readonly KeptHead[] }>({
  where: "",
  checks: [],
});

let timer: ReturnType<typeof setTimeout> | undefined;
let materialChanged = false;
/** How many changes there were: what comes while one is being written is not kept by that. */
let changes = 0;
/** The open check as it was kept last; null where it was not yet. */
let last: KeptHead | null = null;
/** One writing after the other. */
let written: Promise<void> = Promise.resolve();

/** Keeps what is open, a moment after the last change. */
export function keepSoon(options: { readonly materialChanged?: boolean } = {}): void {
  if (options.materialChanged) materialChanged = true;
  if (!isOpen.peek()) return;
  changes++;
  // until somebody has chosen between two versions, neither is written over
  if (!isElsewhere()) keptState.value = "keeping";
  clearTimeout(timer);
  timer = setTimeout(() => void keepNow(), AFTER_A_CHANGE);
}

/** Keeps what is open at once, as the check of this id; nothing where nothing is to be kept. */
export function keepNow(id: string | null = place.peek().check): Promise<void> {
  clearTimeout(timer);
  if (keptState.peek() !== "keeping" || id === null || !isOpen.peek()) return written;
  return write(id, false);
}

/** Keeps what is open in place of what another window kept. */
export function keepThisOne(): Promise<void> {
  const id = place.peek().check;
  materialChanged = true;
  return id === null ? written : write(id, true);
}

function write(id: string, isForced: boolean): Promise<void> {
  const check = { title: title.peek(), detail: detail.peek(), state: stateNow() };
  const material = materialChanged ? materialNow() : null;
  materialChanged = false;
  const upTo = changes;
  written = written.then(async () => {
    try {
      const before = last?.id === id ? last.kept : null;
      const store = await checkStore();
      const head = await store.keep(id, { ...check, material, since: isForced ? undefined : before });
      // another check may be open by now
      if (place.peek().check === id || last?.id === id) last = head;
      keptState.value = upTo === changes ? "kept" : "keeping";
    } catch (error) {
      materialChanged ||= material !== null;
      const reason = error instanceof Error ? error.message : String(error);
      keptState.value = { reason, isElsewhere: error instanceof ChangedElsewhere };
    }
  });
  return written;
}

/** Reads the list of what is kept anew; of a store that keeps nothing, an empty one. */
export async function listKept(): Promise<void> {
  const store = await checkStore();
  kept.value = { where: store.where, checks: await store.list().catch(() => []) };
}

export async function deleteKept(id: string): Promise<void> {
  await (await checkStore()).delete(id);
  if (last?.id === id) last = null;
  await listKept();
}

/** Puts a kept check on the page; whether there is one of this id. */
export async function bringBack(id: string, then: () => void): Promise<boolean> {
  const found = await (await checkStore()).get(id).catch(() => null);
  if (found === null) return false;
  last = found.head;
  keptState.value = "kept";
  sources.value = found.material.sources;
  refused.value = found.material.refused;
  draftFile.value = found.material.draftFile;
  decisions.value = found.state.decisions;
  draft.value = found.state.draft;
  if (place.peek().check !== id) showHere({ check: id });
  then();
  return true;
}

const title = computed(() => {
  const now = draft.value;
  if (now === null) return "Material without a draft";
  return now.article.headline?.text ?? now.name;
});

/** The draft's name, and how many are open, of how many. */
const detail = computed(() => {
  const all = entries.value;
  const open = all.filter((entry) => entry.isOpen).length;
  return [...(draft.value === null ? [] : [draft.value.name]), `${open} of ${all.length} open`].join(" · ");
});

function stateNow() {
  return { draft: draft.peek(), decisions: decisions.peek() };
}

function materialNow(): CheckMaterial {
  return { draftFile: draftFile.peek(), sources: sources.peek(), refused: refused.peek() };
}

function isElsewhere(): boolean {
  const state = keptState.peek();
  return typeof state === "object" && state.isElsewhere;
}

/** Keeps counts from now on, and what was just changed when the page is left. */
export function followKeeping(): void {
  effect(() => {
    const now = detail.value;
    // the verdicts come after what was given is kept
    if (isPartial.value) return;
    if (entries.peek().length > 0 && last?.id === place.peek().check && last.detail !== now) keepSoon();
  });
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void keepNow();
  });
  addEventListener("pagehide", () => void keepNow());
}
