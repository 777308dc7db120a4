import { setTimeout } from "node:timers/promises";

/** How long is waited for another process that writes, in milliseconds. */
const PATIENCE = 60_000;
/** SQLite itself waits so long, which stops this thread; longer waits let it go on with other work. */
export const AT_ONCE = 20;

/** Tries until another connection has written what it writes, at most a minute. */
export async function patiently<T>(attempt: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const isBusy = String((error as { code?: string }).code).startsWith("SQLITE_BUSY");
      if (!isBusy || performance.now() > until) throw error;
      // not all at the same time
      await setTimeout(5 + Math.random() * 40);
    }
  }
}
