import { diff } from "@codemirror/merge";
import type { Range } from "@hearsay/core";

/** Where words stood before the text was edited. */
export interface RangeBefore extends Range {
  /** Whether the words, or a part of them, are other ones now. */
  readonly isChanged: boolean;
}

/** So much work the comparison may be, before it says of a long stretch only that it is another one. */
const SCAN_LIMIT = 2_000;

/** Of stretches of a text, where they stood in the text that it was edited from; what was put in has no length there. */
export function rangesBefore(before: string, now: string): (range: Range) => RangeBefore {
  const changes = diff(before, now, { scanLimit: SCAN_LIMIT });
  const startBefore = (at: number) => {
    const next = changes.findIndex(({ toB }) => toB > at);
    const change = changes[next];
    return change !== undefined && change.fromB <= at ? change.fromA : at + shift(next);
  };
  const endBefore = (at: number) => {
    const next = changes.findIndex(({ toB }) => toB >= at);
    const change = changes[next];
    return change !== undefined && change.fromB < at ? change.toA : at + shift(next);
  };
  /** How far what stands before a change has moved. */
  const shift = (next: number) => {
    const last = changes.at(next === -1 ? -1 : next - 1);
    return last === undefined || next === 0 ? 0 : last.toA - last.toB;
  };
  return ({ start, end }) => {
    const from = startBefore(start);
    const isChanged = changes.some(({ fromB, toB }) => fromB < end && toB > start);
    return { start: from, end: Math.max(from, endBefore(end)), isChanged };
  };
}
