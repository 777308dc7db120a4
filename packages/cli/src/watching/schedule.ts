/**
 * When feeds and pages are asked. Pure: times are milliseconds since 1970, chance comes in as a number from 0 to 1.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A feed that wants to be asked more seldom is obeyed up to here. */
const MOST_HINT = 6 * HOUR;
/** What fails again and again is still asked so often. */
const MOST_PAUSE = DAY;
/** Who does not answer is not burdened by being asked, and mostly it is our own line that is down: this is as long as it is waited. */
const MOST_SILENCE = 2 * HOUR;
/** A server that wants to be left alone for longer is asked again all the same. */
const MOST_RETRY_AFTER = 7 * DAY;
/** What a server that refuses for now is left alone for at first, where it does not say how long. */
const FIRST_REFUSAL = 15 * MINUTE;
/** After so many failures a page that was never stored is given up. */
const MOST_TRIES = 8;
/** The ages at which a page is looked at again; beyond them, each twice the one before. */
const AGES = [HOUR, 4 * HOUR, DAY, 3 * DAY];

export interface Pace {
  /** Between two times that a feed is asked. */
  readonly every: number;
  /** The age up to which pages are looked at again; 0: they are not. */
  readonly again: number;
}

/** What the asking of a feed rests on. */
export interface FeedTimes {
  /** The beginning of the round in which it was asked last; null where it never was. */
  readonly asked: number | null;
  /** How long the feed says that it stays as it is. */
  readonly hint: number | null;
  /** In a row, up to now. */
  readonly failures: number;
  /** Not before this, after a failure. */
  readonly retryAt: number | null;
}

/** The same of a page that a feed names. */
export interface PageTimes {
  /** When it was first stored; null where it was not yet. */
  readonly stored: number | null;
  /** How many of the ages are done with. */
  readonly looks: number;
  readonly failures: number;
  readonly retryAt: number | null;
}

export const NEW_FEED: FeedTimes = { asked: null, hint: null, failures: 0, retryAt: null };
export const NEW_PAGE: PageTimes = { stored: null, looks: 0, failures: 0, retryAt: null };

/** From when on a feed is to be asked. */
export function feedDue({ asked, hint, retryAt }: FeedTimes, { every }: Pace): number {
  if (retryAt !== null) return retryAt;
  return asked === null ? 0 : asked + Math.max(every, Math.min(hint ?? 0, MOST_HINT));
}

/** A feed that has answered in the round that began then. */
export function feedAnswered(began: number, hint: number | null): FeedTimes {
  return { asked: began, hint, failures: 0, retryAt: null };
}

/** How a feed or a page failed. */
export interface Failure {
  /** Until when the server asks to be left alone; null where it does not. */
  readonly until: number | null;
  /** Whether nothing came back at all. */
  readonly isSilent: boolean;
}

/** A feed that has failed: the next round tries again, further ones after pauses that double. */
export function feedFailed(
  times: FeedTimes,
  { every }: Pace,
  began: number,
  chance: number,
  { until, isSilent }: Failure,
): FeedTimes {
  const failures = times.failures + 1;
  const most = isSilent ? MOST_SILENCE : MOST_PAUSE;
  const retryAt = Math.max(began + pauseAfter(failures, every, chance, most), until ?? 0);
  return { ...times, asked: began, failures, retryAt };
}

/** From when on a page is to be looked at; null: no more. */
export function pageDue({ stored, looks, failures, retryAt }: PageTimes, { again }: Pace): number | null {
  if (stored === null) return failures >= MOST_TRIES ? null : (retryAt ?? 0);
  const age = agesUpTo(again)[looks];
  if (age === undefined) return null;
  if (retryAt === null) return stored + age;
  return retryAt > stored + again + DAY ? null : retryAt;
}

/** A page that was looked at. The ages that it has passed meanwhile are done with: one look is enough for all of them. */
export function pageLookedAt({ stored, looks }: PageTimes, { again }: Pace, now: number): PageTimes {
  if (stored === null) return { ...NEW_PAGE, stored: now };
  const passed = agesUpTo(again).filter((age) => stored + age <= now).length;
  return { stored, looks: Math.max(looks + 1, passed), failures: 0, retryAt: null };
}

/** A page that could not be looked at: as with a feed. */
export function pageFailed(
  times: PageTimes,
  { every }: Pace,
  began: number,
  chance: number,
  { until }: Failure,
): PageTimes {
  const failures = times.failures + 1;
  return { ...times, failures, retryAt: Math.max(began + pauseAfter(failures, every, chance), until ?? 0) };
}

/**
 * Until when a server is left alone that refuses for now (429, 503).
 *
 * @param refusals in a row, this one among them
 * @param retryAfter what it asks for, in milliseconds
 */
export function leftAloneUntil(
  refusals: number,
  retryAfter: number | null,
  now: number,
  chance: number,
): number {
  if (retryAfter === null) return now + pauseAfter(refusals, FIRST_REFUSAL, chance);
  // those who were told the same time do not all come back at once
  return now + Math.min(retryAfter, MOST_RETRY_AFTER) + Math.floor(chance * MINUTE);
}

/** How long a wait is after so many failures in a row: from the second on with up to a quarter more, so that not all come back at once. */
function pauseAfter(failures: number, base: number, chance: number, most = MOST_PAUSE): number {
  if (failures <= 1) return base;
  const doubled = Math.min(base * 2 ** Math.min(failures - 1, 30), Math.max(most, base));
  return Math.floor(doubled * (1 + chance / 4));
}

/** The ages at which a page is looked at again. */
function agesUpTo(again: number): number[] {
  const ages = [...AGES];
  for (let age = (AGES.at(-1) ?? DAY) * 2; age <= again; age *= 2) ages.push(age);
  return ages.filter((age) => age <= again);
}

/** From the beginning of one round to that of the next: pages become due between two times that feeds are asked. */
export function betweenRounds({ every }: Pace): number {
  return Math.min(every, 30 * MINUTE);
}

/** What becomes due so shortly after a round has begun belongs to it: cron is not exact. */
export function slackOf(pace: Pace): number {
  return betweenRounds(pace) / 10;
}
