import type { CheckedQuotation } from "@hearsay/core";
import { type Decision, type Grounds, groundsOf } from "./decision.js";

/** What a decision is to a quotation as it stands now. */
export interface Tie {
  readonly decision: Decision;
  /** What is another since it was made, in words for a reader; null where the decision holds. */
  readonly changed: string | null;
}

/** From which share of common words on a quotation is one that was edited. */
const SAME_QUOTATION = 0.5;

/**
 * Which decision belongs to which quotation, by the quotation's id: first those whose grounds are the same, then the one that is most like
 * it, which no longer holds. A decision belongs to one quotation at most.
 */
export function tieDecisions(
  quotations: readonly CheckedQuotation[],
  decisions: readonly Decision[],
  hashes: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, Tie> {
  const ties = new Map<string, Tie>();
  const left = new Set(decisions);
  const now = quotations.map((quotation) => ({ quotation, grounds: groundsOf(quotation, hashes) }));
  const seen = new Map<string, number>();
  for (const { quotation, grounds } of now) {
    const key = keyOf(grounds);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const decision = decisions.find((one) => left.has(one) && one.nth === nth && keyOf(one.grounds) === key);
    if (decision === undefined) continue;
    left.delete(decision);
    ties.set(quotation.id, { decision, changed: null });
  }
  for (const decision of left) {
    let best: { id: string; grounds: Grounds; common: number } | null = null;
    for (const { quotation, grounds } of now) {
      if (ties.has(quotation.id)) continue;
      const common = commonShare(decision.grounds.words, grounds.words);
      if (common >= SAME_QUOTATION && common > (best?.common ?? 0))
        best = { id: quotation.id, grounds, common };
    }
    if (best !== null) ties.set(best.id, { decision, changed: changeOf(decision.grounds, best.grounds) });
  }
  return ties;
}

/** The decisions with one more on a quotation, in place of the one that belonged to it. */
export function decide(
  decisions: readonly Decision[],
  quotations: readonly CheckedQuotation[],
  id: string,
  made: Pick<Decision, "choice" | "note" | "initials" | "at">,
  hashes: ReadonlyMap<string, string | null>,
): Decision[] {
  const at = quotations.findIndex((quotation) => quotation.id === id);
  const quotation = quotations[at];
  if (quotation === undefined) return [...decisions];
  const grounds = groundsOf(quotation, hashes);
  const key = keyOf(grounds);
  const nth = quotations.slice(0, at).filter((one) => keyOf(groundsOf(one, hashes)) === key).length;
  return [...withoutDecision(decisions, quotations, id, hashes), { ...made, grounds, nth }];
}

/** The decisions without the one that belongs to a quotation. */
export function withoutDecision(
  decisions: readonly Decision[],
  quotations: readonly CheckedQuotation[],
  id: string,
  hashes: ReadonlyMap<string, string | null>,
): Decision[] {
  const old = tieDecisions(quotations, decisions, hashes).get(id)?.decision;
  return decisions.filter((one) => one !== old);
}

function keyOf({ words, speaker, verdict, source }: Grounds): string {
  return JSON.stringify([words, speaker, verdict, source]);
}

function changeOf(before: Grounds, now: Grounds): string {
  const changed = [
    ...(before.words === now.words ? [] : ["the words"]),
    ...(before.speaker === now.speaker ? [] : ["whom the draft credits"]),
    ...(before.source === now.source ? [] : ["the source"]),
    ...(before.verdict === now.verdict ? [] : ["the verdict"]),
  ];
  if (changed.length === 0) return "another quotation like it";
  return changed.length === 1 ? `${changed[0]}` : `${changed.slice(0, -1).join(", ")} and ${changed.at(-1)}`;
}

/** The share of words that two texts have in common, of the words of both. */
function commonShare(one: string, other: string): number {
  const words = wordsIn(one);
  const others = wordsIn(other);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common++;
  }
  return words.length + others.length === 0 ? 1 : (2 * common) / (words.length + others.length);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
