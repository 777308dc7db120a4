import { type Label, labelOf } from "@hearsay/core/plumbing";

/** How a line of a caption begins: with a sign that the speaker changes, a name, or neither. */
export interface Opening {
  /** How many characters of the line are no speech. */
  readonly length: number;
  readonly changes: boolean;
  readonly name: string | null;
}

const NOTHING: Opening = { length: 0, changes: false, name: null };
const CHANGE = /^(?:>>>?|[-–—](?=[\s\p{L}"“]))\s*/u;

/**
 * Reads the openings of captions' lines ("MAREN ODUYA:", ">> MAREN ODUYA:", ">>", "- "). A name in small letters
 * counts only where it has several words or comes back: "Look: there it is" names nobody.
 */
export function openingsOf(
  lines: readonly string[],
  isKnown: (name: string) => boolean,
): (line: string) => Opening {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const [from, to] of voicesIn(line, 0)) {
      const name = splitOpening(line.slice(from, to)).label?.name;
      if (name != null) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return (line) => {
    const { change, label } = splitOpening(line);
    const name = label?.name ?? null;
    if (label !== null && name !== null && isSpeaker(name, counts.get(name) ?? 0, isKnown)) {
      return { length: change + label.length, changes: true, name };
    }
    return change === 0 ? NOTHING : { length: change, changes: true, name: null };
  };
}

/** The parts of a caption's line from `from` on, as positions: within a line, ">>" changes the speaker, too. */
export function voicesIn(line: string, from: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let at = line.indexOf(" >>", from + 1); at >= 0; at = line.indexOf(" >>", at + 3)) {
    parts.push([start, at + 1]);
    start = at + 1;
  }
  parts.push([start, line.length]);
  return parts;
}

function splitOpening(line: string): { change: number; label: Label | null } {
  const change = CHANGE.exec(line)?.[0].length ?? 0;
  const label = labelOf(line.slice(change, change + 120));
  return { change, label: label?.colon ? label : null };
}

function isSpeaker(name: string, count: number, isKnown: (name: string) => boolean): boolean {
  return count > 1 || !/\p{Ll}/u.test(name) || name.includes(" ") || isKnown(name);
}
