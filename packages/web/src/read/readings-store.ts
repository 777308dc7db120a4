import { ChangedElsewhere, type KeptHead } from "../keep/check-store.js";
import { inStores } from "../keep/database.js";
import { timeAfter } from "../keep/time-after.js";
import type { OpenedArticle } from "./opened.js";
import type { SpeakerEdit } from "./speaker-edits.js";

interface KeptReading extends KeptHead {
  /** As it was read: what was said of its speakers holds for this reading. */
  readonly opened: OpenedArticle;
  readonly edits: readonly SpeakerEdit[];
}

/** All articles that are kept in this browser, the last changed first. */
export async function keptReadings(): Promise<readonly KeptHead[]> {
  const all = await inStores<KeptReading[]>(["readings"], "readonly", (store) => store("readings").getAll());
  return (all ?? [])
    .map(({ id, title, detail, kept }) => ({ id, title, detail, kept }))
    .sort((a, b) => (a.kept < b.kept ? 1 : -1));
}

export async function keptReading(id: string): Promise<KeptReading | null> {
  const row = await inStores<KeptReading | undefined>(["readings"], "readonly", (store) =>
    store("readings").get(id),
  );
  return row ?? null;
}

/**
 * Keeps an article with what was said of its speakers.
 *
 * @param since the time of the version that it goes on from; null where it is new; undefined replaces any
 * @returns the time of this version
 * @throws {ChangedElsewhere} where another version was kept since; nothing is written then
 */
export async function keepReading(
  reading: Omit<KeptReading, "kept">,
  since: string | null | undefined,
): Promise<string> {
  let isElsewhere = false;
  let now = "";
  try {
    await inStores(["readings"], "readwrite", (store) => {
      const before: IDBRequest<KeptReading | undefined> = store("readings").get(reading.id);
      before.onsuccess = () => {
        const kept = before.result?.kept ?? null;
        isElsewhere = since !== undefined && since !== kept;
        if (isElsewhere) return before.transaction?.abort();
        now = timeAfter(kept);
        store("readings").put({ ...reading, kept: now } satisfies KeptReading);
      };
      return undefined;
    });
  } catch (error) {
    throw isElsewhere ? new ChangedElsewhere() : error;
  }
  return now;
}

export async function deleteReading(id: string): Promise<void> {
  await inStores(["readings"], "readwrite", (store) => {
    store("readings").delete(id);
    return undefined;
  });
}
