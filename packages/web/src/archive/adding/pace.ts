import { plural } from "@hearsay/core/plumbing";

/** How far something had got at a moment. */
export interface Reached {
  readonly done: number;
  /** As far as is known. */
  readonly of: number;
  /** In milliseconds, from any beginning. */
  readonly at: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * How far something has got, how fast it goes and how long it will still take: "37 of 100 pages, 1.2 a second, about 1 minute left".
 * The pace is said once it can be told from what was done since it was first looked at, and no more when all is done.
 *
 * @param what is counted, in the plural
 */
export function paceText(what: string, first: Reached, now: Reached): string {
  const { done, of } = now;
  const far = `${done.toLocaleString("en")} of ${of.toLocaleString("en")} ${what}`;
  const seconds = (now.at - first.at) / 1000;
  const since = done - first.done;
  if (since <= 0 || seconds < 1 || done >= of) return far;
  const rate = since / seconds;
  const pace = rate >= 1 ? `${rate.toFixed(1)} a second` : `${(rate * MINUTE).toFixed(0)} a minute`;
  return `${far}, ${pace}, ${leftText((of - done) / rate)} left`;
}

function leftText(seconds: number): string {
  if (seconds < MINUTE) return `about ${plural(Math.max(1, Math.round(seconds)), "second")}`;
  if (seconds < HOUR) return `about ${plural(Math.round(seconds / MINUTE), "minute")}`;
  return `about ${plural(Math.round(seconds / HOUR), "hour")}`;
}
