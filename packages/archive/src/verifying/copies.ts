import type { Faults } from "./faults.js";

type Pair = readonly [number, number];

/**
 * Compares the pairs of copies with those that the texts give.
 *
 * @param kept in both directions
 * @param worked in one
 * @param isWhole whether every text could be unpacked
 */
export function compareCopies(
  kept: readonly Pair[],
  worked: readonly Pair[],
  isWhole: boolean,
  faults: Faults,
): void {
  const there = new Set(kept.map(([version, other]) => `${version} ${other}`));
  const expected = new Set(worked.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  for (const pair of expected)
    if (!there.has(pair)) faults.add("table copies", `the pair ${pair} is missing`);
  if (!isWhole) return;
  for (const pair of there)
    if (!expected.has(pair))
      faults.add("table copies", `the pair ${pair} is none: these texts are no copies`);
}
