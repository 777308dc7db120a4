import { fullNamesIn } from "./names.js";

/** What somebody says first under a label; people introduce themselves and each other there. */
export interface Opening {
  readonly label: string;
  readonly words: string;
}

/** How much of a turn, and how many turns of each label, are looked at. */
const LENGTH = 600;
const TURNS = 3;

/** The openings of turns in the order of the text. */
export function openingsOf(
  text: string,
  turns: Iterable<{ readonly label: string | null; readonly start: number; readonly end: number }>,
): Opening[] {
  const counts = new Map<string, number>();
  const openings: Opening[] = [];
  for (const { label, start, end } of turns) {
    if (label === null) continue;
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    if (count <= TURNS) openings.push({ label, words: text.slice(start, Math.min(end, start + LENGTH)) });
  }
  return openings;
}

const SELF = /\b(?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s|[Tt]his is)[ ]/g;

/** The full names that speakers give themselves ("I'm Calla Winter"), by their labels. */
export function introductionsIn(openings: readonly Opening[]): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const { label, words } of openings) {
    if (told.has(label)) continue;
    for (const found of words.matchAll(SELF)) {
      const at = found.index + found[0].length;
      const rest = words.slice(at, at + 60);
      const [name] = fullNamesIn(rest);
      if (name === undefined || !rest.startsWith(name.split(" ")[0] as string)) continue;
      told.set(label, name);
      break;
    }
  }
  return told;
}
