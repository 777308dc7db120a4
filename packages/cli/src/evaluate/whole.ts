import type { Range } from "@hearsay/core";
import type { Scored } from "./tokens.js";

/** Whole attributions of one article: which of the annotated ones were found, and by which of the predicted. */
export interface Whole<Gold, Found> {
  /** Each annotated attribution with the predicted one whose content is nearest to its own; null where none overlaps. */
  readonly pairs: readonly { readonly gold: Gold; readonly found: Found | null; readonly isRight: boolean }[];
  /** Predicted ones that are right. */
  readonly right: ReadonlySet<Found>;
}

/**
 * Pairs annotated with predicted attributions by their contents: right where half of the characters of both are shared (Jaccard)
 * and the sources overlap, or neither has one. White space does not count.
 */
export function pairWhole<Gold extends Scored, Found extends Scored>(
  text: string,
  gold: readonly Gold[],
  found: readonly Found[],
): Whole<Gold, Found> {
  const weights = weightOf(text);
  const candidates = found.filter(({ content }) => content.length > 0);
  const right = new Set<Found>();
  const pairs = gold
    .filter(({ content }) => content.length > 0)
    .map((one) => {
      let best: Found | null = null;
      let most = 0;
      for (const other of candidates) {
        const shared = weights.shared(one.content, other.content);
        if (shared === 0) continue;
        const jaccard = shared / (weights.size(one.content) + weights.size(other.content) - shared);
        if (jaccard > most) {
          most = jaccard;
          best = other;
        }
      }
      const isRight = best !== null && most >= 0.5 && sourcesAgree(weights, one, best);
      if (isRight) right.add(best as Found);
      return { gold: one, found: best, isRight };
    });
  return { pairs, right };
}

function sourcesAgree(weights: Weights, gold: Scored, found: Scored): boolean {
  if (weights.size(gold.source) === 0 && weights.size(found.source) === 0) return true;
  return weights.shared(gold.source, found.source) > 0;
}

/** Whether the source of a pair is right, whatever the rest. */
export function sourceIsRight(text: string, gold: Scored, found: Scored | null): boolean {
  return found !== null && weightOf(text).shared(gold.source, found.source) > 0;
}

interface Weights {
  size(ranges: readonly Range[]): number;
  shared(a: readonly Range[], b: readonly Range[]): number;
}

const known = new Map<string, Weights>();

/** How many characters that are no white space ranges hold; one range's overlaps with another of its own count once. */
function weightOf(text: string): Weights {
  const before = known.get(text);
  if (before) return before;
  known.clear();
  const sums = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++)
    sums[at + 1] = (sums[at] as number) + (/\s/.test(text[at] as string) ? 0 : 1);
  const between = (start: number, end: number) =>
    Math.max(0, (sums[Math.max(start, end)] as number) - (sums[start] as number));
  const size = (ranges: readonly Range[]) =>
    merged(ranges).reduce((sum, { start, end }) => sum + between(start, end), 0);
  const shared = (a: readonly Range[], b: readonly Range[]) =>
    merged(a).reduce(
      (sum, one) =>
        sum +
        merged(b).reduce((inner, other) => {
          const start = Math.max(one.start, other.start);
          const end = Math.min(one.end, other.end);
          return inner + (end > start ? between(start, end) : 0);
        }, 0),
      0,
    );
  const weights = { size, shared };
  known.set(text, weights);
  return weights;
}

function merged(ranges: readonly Range[]): Range[] {
  if (ranges.length < 2) return [...ranges];
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && range.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else out.push(range);
  }
  return out;
}
