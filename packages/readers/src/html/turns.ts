import { labelOf } from "@hearsay/core/plumbing";
import type { PageBlock } from "./page.js";

/** A longer line is no name above or below what somebody says. */
const LONGEST_NAME = 80;

/** So many labels, and one for so many blocks at least, are those of a talk. */
const FEWEST_LABELS = 2;
const LABELLED_SHARE = 0.2;

/** Whether blocks of these numbers are a talk whose turns begin with names. */
export function showsTurns(blocks: readonly PageBlock[], taken: readonly number[]): boolean {
  const names = taken.flatMap((at) => {
    const label = labelOf((blocks[at]?.text ?? "").trim());
    return label?.colon === true && label.name !== null ? [label.name] : [];
  });
  return (
    new Set(names).size >= FEWEST_LABELS &&
    names.length >= Math.max(FEWEST_LABELS, taken.length * LABELLED_SHARE)
  );
}

/** Whether what stands between two blocks of these numbers is below a line that can name who speaks, or above one that credits what is said. */
export function isTurnOfItsOwn(
  blocks: readonly PageBlock[],
  before: number | undefined,
  after: number | undefined,
): boolean {
  const above = before === undefined ? undefined : blocks[before];
  const below = after === undefined ? undefined : blocks[after];
  return (above !== undefined && mayName(above)) || (below !== undefined && credits(below));
}

function mayName({ text, kind, level }: PageBlock): boolean {
  const line = text.trim();
  if (/[:：]$/.test(line)) return true;
  return kind !== "caption" && level !== 1 && line.length <= LONGEST_NAME && !/[.!?…,;”"’»“]$/.test(line);
}

function credits({ text }: PageBlock): boolean {
  return text.length <= LONGEST_NAME && /^\s?[—–-]{1,2}\s?\p{Lu}/u.test(text);
}
