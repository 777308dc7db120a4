import { signal } from "@preact/signals";
import { ChangedElsewhere, type KeptHead } from "../keep/check-store.js";
import type { KeptState } from "../keep/kept-state-line.js";
import { readPlace } from "./read-place.js";
import { edits, opened } from "./read-state.js";
import { deleteReading, keepReading, keptReading, keptReadings } from "./readings-store.js";

/** So long after a change it is kept, in milliseconds. */
const AFTER_A_CHANGE = 150;

/** Whether the article is kept as it stands. */
export const readKept = signal<KeptState>("kept");

/** The articles that are kept, for the list. */
export const readingHeads = signal<readonly KeptHead[]>([]);

let timer: ReturnType<typeof setTimeout> | undefined;
/** How many changes there were: what comes while one is being written is not kept by that. */
let changes = 0;
/** The version of the open article that was kept last. */
let last: { readonly id: string; readonly kept: string } | null = null;
/** One writing after the other. */
let written: Promise<void> = Promise.resolve();

/** Keeps what is open, a moment after the last change. */
export function keepSoon(): void {
  changes++;
  // until somebody has chosen between two versions, neither is written over
  if (typeof readKept.peek() === "object" && last?.id === opened.peek()?.id) return;
  readKept.value = "keeping";
  clearTimeout(timer);
  timer = setTimeout(() => void keepReadingNow(), AFTER_A_CHANGE);
}

/** Keeps what is open at once, where it is not kept. */
export function keepReadingNow(): Promise<void> {
  clearTimeout(timer);
  return readKept.peek() === "keeping" ? write(false) : written;
}

/** Keeps what is open in place of what another window kept. */
export function keepThisReading(): Promise<void> {
  return write(true);
}

function write(isForced: boolean): Promise<void> {
  const now = opened.peek();
  if (now === null) return written;
  const { id, name, reading } = now;
  const title = reading.article.headline?.text ?? name;
  const detail = `${name} · ${reading.attributions.length} attributions`;
  const row = { id, title, detail, opened: now, edits: edits.peek() };
  const upTo = changes;
  written = written.then(async () => {
    try {
      const before = last?.id === id ? last.kept : null;
      const kept = await keepReading(row, isForced ? undefined : before);
      last = { id, kept };
      if (opened.peek()?.id === id) readKept.value = upTo === changes ? "kept" : "keeping";
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      readKept.value = { reason, isElsewhere: error instanceof ChangedElsewhere };
    }
  });
  return written;
}

/** Puts a kept article on the page; whether there is one of this id. */
export async function bringBackReading(id: string): Promise<boolean> {
  await keepReadingNow();
  const found = await keptReading(id).catch(() => null);
  if (found === null) return false;
  // another one may be asked for by now
  if (readPlace.peek().article !== id) return true;
  last = { id, kept: found.kept };
  readKept.value = "kept";
  edits.value = found.edits;
  opened.value = found.opened;
  return true;
}

/** Reads the list of what is kept anew; of a browser that keeps nothing, an empty one. */
export async function listReadings(): Promise<void> {
  readingHeads.value = await keptReadings().catch(() => []);
}

export async function deleteKeptReading(id: string): Promise<void> {
  await deleteReading(id);
  await listReadings();
}

/** What was just changed is kept when the page is left. */
export function followReadKeeping(): void {
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void keepReadingNow();
  });
  addEventListener("pagehide", () => void keepReadingNow());
}
