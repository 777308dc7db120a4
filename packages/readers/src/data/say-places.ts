/** How many places are named before the rest is counted. */
const SHOWN = 8;

/** "row 3", "rows 3, 7 and 9", "rows 1, 2, …, 8 and 40 more". */
export function sayPlaces(what: string, places: readonly number[]): string {
  if (places.length === 1) return `${what} ${places[0]}`;
  const shown = places.slice(0, SHOWN).join(", ");
  if (places.length > SHOWN) return `${what}s ${shown} and ${places.length - SHOWN} more`;
  return `${what}s ${places.slice(0, -1).join(", ")} and ${places.at(-1)}`;
}
