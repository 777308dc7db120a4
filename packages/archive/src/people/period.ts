import { nameWords } from "./name-words.js";

/** From one day, month or year to another, both included; null where there is no bound. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

/** The bounds as a store takes them: compared character by character, `before` is greater than all dates that begin with `until`. */
export function boundsOf({ since, until }: Period): {
  readonly since: string | null;
  readonly before: string | null;
} {
  return { since, before: until === null ? null : `${until}~` };
}

/**
 * Whether a date lies in a period, as far as it is told. An article without a date, or with one that could not be read, lies in none
 * that has a bound.
 */
export function inPeriod(published: string | null, { since, until }: Period): boolean {
  if (since === null && until === null) return true;
  if (published === null || !/^\d{4}(?!\d)/.test(published)) return false;
  const { before } = boundsOf({ since, until });
  return (since === null || published >= since) && (before === null || published < before);
}

/** Whether an outlet or a section is the one that is asked for: all words of it, without regard to case, accents and "the". */
export function isAlike(name: string | null, asked: string | null): boolean {
  if (asked === null) return true;
  if (name === null) return false;
  const words = nameWords(name);
  return nameWords(asked).every((word) => words.includes(word));
}
