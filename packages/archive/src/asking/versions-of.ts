import type { KeptVersion, Store } from "../store.js";

/** So many versions are in memory at once. */
const AT_ONCE = 50;

/** Every version of a store, in the order in which they were stored. */
export async function* versionsOf(store: Store): AsyncGenerator<KeptVersion> {
  for (let after = 0; ; ) {
    const kept = await store.all(after, AT_ONCE);
    yield* kept;
    const last = kept.at(-1);
    if (last === undefined) return;
    after = last.version;
  }
}
