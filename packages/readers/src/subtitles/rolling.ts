/** A caption's lines as they are shown. */
export type Shown = readonly string[];

/** From this share of the captions on, those that repeat the one before are a rolling display, not speech. */
const ROLLING_SHARE = 0.25;
const ROLLING_CAPTIONS = 3;

/**
 * How many of each caption's characters only repeat the caption before, as rolling captions do: its first lines
 * are the last ones of the caption before, or it is that caption with more words. Given as whole lines to leave
 * out, and characters of the line after them. All are 0 where the captions do not roll, so that a speaker's own
 * repetition is kept.
 */
export function repeatedIn(captions: readonly Shown[]): { lines: number; characters: number }[] {
  const repeated = captions.map((lines, index) => repetition(captions[index - 1] ?? [], lines));
  const rolling = repeated.filter(({ lines, characters }) => lines > 0 || characters > 0).length;
  const rolls = rolling >= ROLLING_CAPTIONS && rolling >= captions.length * ROLLING_SHARE;
  return rolls ? repeated : repeated.map(() => ({ lines: 0, characters: 0 }));
}

function repetition(before: Shown, lines: Shown): { lines: number; characters: number } {
  for (let count = Math.min(before.length, lines.length, 4); count > 0; count--) {
    if (sameLines(before.slice(-count), lines.slice(0, count))) return { lines: count, characters: 0 };
  }
  const last = before.at(-1) ?? "";
  const first = lines[0] ?? "";
  const grows = last !== "" && before.length === 1 && first.startsWith(`${last} `);
  return { lines: 0, characters: grows ? last.length : 0 };
}

function sameLines(a: Shown, b: Shown): boolean {
  return a.every((line, index) => line !== "" && line === b[index]);
}
