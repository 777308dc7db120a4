const ISO = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}.*)?)?)?$/;

/**
 * Which of two dates is earlier, as far as both tell: a negative number for the first, a positive one for the second, 0 where they may be
 * the same, null where one is unknown.
 */
export function compareDates(one: string | null, other: string | null): number | null {
  if (one === null || other === null || !ISO.test(one) || !ISO.test(other)) return null;
  const told = Math.min(dayOf(one).length, dayOf(other).length);
  const [first, second] = [one.slice(0, told), other.slice(0, told)];
  if (first !== second) return first < second ? -1 : 1;
  // a moment is compared only with a moment of known zone
  const [a, b] = [momentOf(one), momentOf(other)];
  return a === null || b === null ? 0 : Math.sign(a - b);
}

/** The order of a timeline: by date, those without one last. */
export function byDate(one: string | null, other: string | null): number {
  const [a, b] = [one, other].map((date) => (date !== null && ISO.test(date) ? date : "~"));
  if (a === b) return 0;
  return (a as string) < (b as string) ? -1 : 1;
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}

function momentOf(date: string): number | null {
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(date.slice(10)) ? Date.parse(date) || null : null;
}
