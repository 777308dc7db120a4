import { SEVEN } from "../model/chain.js";

/** The labels of both taggers: outside, then the beginning and the inside of a source, a cue and a content. */
export const LABELS = SEVEN;
export const OUTSIDE = 0;
export const SOURCE = 1;
export const CUE = 3;
export const CONTENT = 5;

/** Whether one label may follow another: an inside only after its own beginning or inside. */
export function mayFollow(from: number, to: number): boolean {
  const isInside = to === SOURCE + 1 || to === CUE + 1 || to === CONTENT + 1;
  return !isInside || from === to || from === to - 1;
}

/** Whether a sequence may begin with the label. */
export function mayBegin(label: number): boolean {
  return label !== SOURCE + 1 && label !== CUE + 1 && label !== CONTENT + 1;
}
