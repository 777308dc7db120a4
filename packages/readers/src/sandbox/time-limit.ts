/** How many times its seconds a job may wait for, so that one which waits for what never comes ends as well. */
const MOST_WAITING = 5;

/** How often a job is looked at that has not used up its seconds when they are over, in milliseconds. */
const SOONEST = 10;

/**
 * Calls `onEnd` once, with the reason, when a job has computed for longer than its seconds; or when five times as long has
 * passed, whatever it did. A job on a machine that is busy with other things has as many seconds of computing as on an idle one.
 *
 * @param seconds how long the job may compute
 * @param computed how many seconds the job has computed so far
 * @returns what ends the watch, once the job has answered
 */
export function limitTime(
  seconds: number,
  computed: () => number,
  onEnd: (reason: string) => void,
): () => void {
  const last = performance.now() + MOST_WAITING * seconds * 1000;
  let timer = setTimeout(look, seconds * 1000);
  function look(): void {
    const left = seconds - computed();
    const waiting = last - performance.now();
    if (left <= 0) onEnd(`took longer than ${seconds} s`);
    else if (waiting <= 0) onEnd(`was not done after ${MOST_WAITING * seconds} s`);
    else timer = setTimeout(look, Math.min(Math.max(left * 1000, SOONEST), waiting));
  }
  return () => clearTimeout(timer);
}
