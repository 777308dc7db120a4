/** From the gravest, what could not be told before what is sound; the scorers of shared benchmarks rank them so. */
const ORDER = [
  "not-found",
  "unquoted",
  "misattributed",
  "spliced",
  "altered",
  "cannot-check",
  "edited",
  "verbatim",
];

/** The place of a verdict from the gravest on; one draft's quotation that came out as two has the verdict of the worse. @param {string | null} verdict */
export function gravity(verdict) {
  return ORDER.indexOf(String(verdict));
}
