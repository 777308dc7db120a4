import type { Added, Entry, Store } from "@hearsay/archive";
import { saidOf } from "./archive-option.js";
import type { Prepared } from "./entries.js";

/** What became of a file: stored or known, or why it could not be read. */
export type Stored =
  | { readonly file: string; readonly outcome: Added["outcome"]; readonly version: number }
  | { readonly file: string; readonly reason: string };

/** So many articles are stored in one go, and no article waits longer than this for others, in milliseconds. */
const TOGETHER = 32;
const PATIENCE = 2_000;

/** Stores what was prepared, in its order; a file is named only once its article is stored for good. */
export async function* storedOf(prepared: AsyncIterable<Prepared>, store: Store): AsyncGenerator<Stored> {
  let waiting: { readonly file: string; readonly entry: Entry }[] = [];
  let since = performance.now();
  const storeWaiting = async (): Promise<Stored[]> => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return [];
    const added = await saidOf(store.add(batch.map(({ entry }) => entry)));
    return batch.map(({ file }, at) => ({ file, ...(added[at] as Added) }));
  };
  for await (const one of prepared) {
    if ("known" in one) yield { file: one.file, outcome: "known", version: one.known };
    else if ("reason" in one) yield one;
    else {
      if (waiting.length === 0) since = performance.now();
      waiting.push(one);
    }
    if (waiting.length >= TOGETHER || performance.now() - since > PATIENCE) yield* await storeWaiting();
  }
  yield* await storeWaiting();
}
