import { showInRead } from "./read-place.js";
import { chosen, hovered, lens, listed, pointedAt, shown } from "./read-state.js";
import type { Said } from "./said.js";
import { bySpeaker } from "./said.js";

/** Puts the lens on an attribution. */
export function chooseSaid({ attribution }: Said): void {
  hovered.value = null;
  pointedAt.value = null;
  showInRead({ attribution: attribution.id, speaker: null });
}

/** Puts the lens on all that a speaker says. */
export function chooseSpeaker(key: string): void {
  hovered.value = null;
  pointedAt.value = null;
  showInRead({ attribution: null, speaker: key });
}

export function takeLensAway(): void {
  hovered.value = null;
  pointedAt.value = null;
  showInRead({ attribution: null, speaker: null });
}

/** Moves the lens to the next attribution of the list (1) or the one before (-1), round at the ends; which one it is on then. */
export function stepSaid(by: 1 | -1): Said | null {
  const all = listed.peek();
  const now = chosen.peek();
  const at = now === null ? -1 : all.indexOf(now);
  const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  const said = all[next] ?? null;
  if (said !== null) chooseSaid(said);
  return said;
}

/** Moves the lens to the next speaker, or the one before; the first thing that this one says. */
export function stepSpeaker(by: 1 | -1): Said | null {
  const groups = bySpeaker(shown.peek());
  const at = groups.findIndex(({ key }) => key === lens.peek()?.key);
  const next = at === -1 ? (by === 1 ? 0 : groups.length - 1) : (at + by + groups.length) % groups.length;
  const group = groups[next];
  if (group === undefined) return null;
  chooseSpeaker(group.key);
  return group.said[0] ?? null;
}
