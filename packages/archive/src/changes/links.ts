import { formsOf } from "@hearsay/core/plumbing";
import { type Alike, alike } from "./alike.js";
import type { QuotedWords } from "./change.js";

/** Two quotations, of the one version and the other, that may be the same one. */
export interface Link {
  readonly before: number;
  readonly after: number;
  readonly alike: Alike;
}

/** So many quotations of the other version are laid along one: those that share the rarest words with it. */
const MOST = 6;
/** A word that more quotations have tells none of them. */
const MOST_WITH_A_WORD = 40;

/** Which quotations may be the same; the cost is linear in their words, as each is laid along a few others. */
export function linksBetween(before: readonly QuotedWords[], after: readonly QuotedWords[]): Link[] {
  const holders = new Map<string, number[]>();
  for (const [at, { text }] of after.entries())
    for (const form of new Set(formsOf(text))) {
      const known = holders.get(form);
      if (known === undefined) holders.set(form, [at]);
      else known.push(at);
    }
  return before.flatMap((one, at) => {
    const scores = new Map<number, number>();
    for (const form of new Set(formsOf(one.text))) {
      const with_ = holders.get(form) ?? [];
      if (with_.length > MOST_WITH_A_WORD) continue;
      for (const other of with_) scores.set(other, (scores.get(other) ?? 0) + 1 / with_.length);
    }
    const likely = [...scores].sort(([a, one_], [b, other]) => other - one_ || a - b).slice(0, MOST);
    return likely.flatMap(([other]) => {
      const there = after[other] as QuotedWords;
      const found = one.inNote === there.inNote ? alike(one.text, there.text) : null;
      return found === null ? [] : [{ before: at, after: other, alike: found }];
    });
  });
}
