import { formsOf } from "@hearsay/core/plumbing";
import { alike } from "./alike.js";
import type { ChangeKind, QuotationChange, QuotedWords } from "./change.js";
import { type Pair, pairsOf } from "./pairs.js";
import { isSameSpeaker } from "./same-speaker.js";

/**
 * How the quotations of an article changed from one version to the next, in the order of the text; those that moved, or were split in
 * two by "he said", did not change.
 */
export function changesBetween(
  before: readonly QuotedWords[],
  after: readonly QuotedWords[],
): QuotationChange[] {
  return pairsOf(before, after)
    .flatMap((pair) => changeOf(pair) ?? [])
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** Where it stands now, else where it stood. */
function placeOf({ before, after }: QuotationChange): number {
  return (after[0] ?? before[0])?.start ?? 0;
}

function changeOf(pair: Pair): QuotationChange | null {
  const { before, after } = pair;
  if (before.length === 0) return { kinds: ["added"], ...pair, diff: [] };
  if (after.length === 0) return { kinds: ["removed"], ...pair, diff: [] };
  const [was, is] = [textOf(before), textOf(after)];
  const hasOtherWords = formsOf(was).join(" ") !== formsOf(is).join(" ");
  const isOneToOne = before.length === 1 && after.length === 1;
  const kinds: ChangeKind[] = [];
  if (hasOtherWords) kinds.push("words");
  // where a quotation is split, the signs at the gap are others
  else if (isOneToOne && squeezed(was) !== squeezed(is)) kinds.push("typography");
  const isSame = before.every((one) => after.every((other) => isSameSpeaker(one.speaker, other.speaker)));
  if (!isSame) kinds.push("credit");
  if (kinds.length === 0) return null;
  return { kinds, ...pair, diff: hasOtherWords ? (alike(was, is)?.diff ?? []) : [] };
}

function textOf(quoted: readonly QuotedWords[]): string {
  return quoted.map(({ text }) => text).join(" ");
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ");
}
