import { setTimeout as wait } from "node:timers/promises";
import { watchRound } from "./round.js";
import { betweenRounds } from "./schedule.js";
import type { Tally } from "./tally.js";
import type { Round, Watch } from "./watch.js";

export interface RoundsOptions {
  readonly once: boolean;
  /** Told of each round when it has ended. */
  readonly ended: (began: Round["began"], tally: Tally) => Promise<void>;
}

/** Goes on round after round, at equal distances, until the watch is to stop; a round that took longer is followed by the next at once. */
export async function watchRounds(
  addresses: readonly string[],
  watch: Watch,
  { once, ended }: RoundsOptions,
): Promise<void> {
  const { stopping, now } = watch;
  while (!stopping.aborted) {
    const began = now();
    await ended(began, await watchRound(addresses, watch));
    if (once) return;
    const next = began + betweenRounds(watch.paceAt(null));
    await wait(Math.max(0, next - now()), undefined, { signal: stopping }).catch(() => {});
  }
}
