/** "SKERRY, 4 May \u2014 ", "PORT ELLIS (Coastline News) - ": the place, the day and the agency before a report's first sentence. */
const DATELINE =
  /^\p{Lu}[\p{Lu}'\u2019. -]{2,40}(?:,\s[\p{L}\d. ]{2,25})?\s?(?:\([^()]{2,40}\)\s?)?(?:\u2014|\u2013|--|-)\s+(?=\S)/u;

/** How many code units of a phrase a dateline takes; 0 where it begins with none. */
export function datelineLength(phrase: string): number {
  return DATELINE.exec(phrase)?.[0].length ?? 0;
}
