import { setTimeout } from "node:timers/promises";

/** How long is waited for a server that restarts or is busy, in milliseconds. */
const PATIENCE = 60_000;
/** The same where an archive is opened: an address may be wrong. */
export const PATIENCE_AT_FIRST = 8_000;

/** Of the server: connections, transactions that rested too long, rollbacks that may be tried again, shutting down or starting, too many connections. */
const TRANSIENT_STATES = /^(08...|25P03|40001|40P01|57P0[1-5]|53300|55P03)$/;
const TRANSIENT_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EAI_AGAIN",
  "ENETUNREACH",
]);
/** What `pg` says, which gives no code. */
const TRANSIENT_MESSAGES =
  /connection terminated|not queryable|timeout exceeded when trying to connect|connection ended/i;

/** Whether the same may well succeed when it is tried again. */
export function isTransient(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  if (code !== undefined) return TRANSIENT_STATES.test(code) || TRANSIENT_CODES.has(code);
  return TRANSIENT_MESSAGES.test(String(message));
}

/** Tries until the server answers, at most so long. */
export async function patiently<T>(attempt: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const until = performance.now() + patience;
  for (let wait = 20; ; wait = Math.min(wait * 2, 1000)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isTransient(error) || performance.now() > until) throw error;
      // not all at the same time
      await setTimeout(wait * (0.5 + Math.random()));
    }
  }
}
