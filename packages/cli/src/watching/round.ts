import pMap from "p-map";
import { watchList } from "./list.js";
import { newTally, type Tally } from "./tally.js";
import type { Round, Watch } from "./watch.js";

/** So many feeds are seen to side by side; each host still gets one request after the other. */
const AT_ONCE = 8;

/**
 * Asks all feeds and sitemaps that are due, stores the new articles that they name, and looks again at young ones that are due.
 *
 * @throws {ArchiveError} where the archive cannot be used; by then nothing of the round goes on
 */
export async function watchRound(addresses: readonly string[], watch: Watch): Promise<Tally> {
  const round: Round = {
    ...watch,
    began: watch.now(),
    tally: newTally(),
    lists: new Set(),
    pages: new Set(),
  };
  watch.visits.beginRound();
  let failure: { readonly error: unknown } | null = null;
  await pMap(
    addresses,
    async (address) => {
      if (failure !== null || watch.stopping.aborted) return;
      await watchList({ url: address, date: null }, 0, round).catch((error: unknown) => {
        failure ??= { error };
      });
    },
    { concurrency: AT_ONCE },
  );
  if (failure !== null) throw (failure as { readonly error: unknown }).error;
  return round.tally;
}
