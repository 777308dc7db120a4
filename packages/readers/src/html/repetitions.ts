import type { PageBlock } from "./page.js";

/** A shorter text may come again by chance ("Yes."). */
const SHORTEST = 25;

/** Of the words before which a passage of the body is looked up. */
const KEY_WORDS = 4;

/** So many places of one beginning are compared. */
const MOST_PLACES = 8;

/**
 * Which of the blocks say the same words once more: a block that came before, or a passage that is lifted out of a paragraph
 * and set large. `isBody` tells the blocks in which a lifted passage may stand, `mayBeLifted` those that may be one.
 */
export function repetitions(
  blocks: readonly PageBlock[],
  isTaken: (at: number) => boolean,
  mayBeLifted: (block: PageBlock) => boolean,
): Set<number> {
  const found = new Set<number>();
  const texts = blocks.map((block, at) => (isTaken(at) ? bareWords(block.text) : []));
  const seen = new Set<string>();
  texts.forEach((words, at) => {
    const key = words.join(" ");
    if (key.length < SHORTEST) return;
    if (seen.has(key)) found.add(at);
    seen.add(key);
  });
  const lifted = blocks.flatMap((block, at) =>
    isTaken(at) && !found.has(at) && (texts[at] as string[]).length >= KEY_WORDS && mayBeLifted(block)
      ? [at]
      : [],
  );
  if (lifted.length === 0) return found;
  const wanted = new Map<string, number[]>();
  for (const at of lifted) wanted.set(keyAt(texts[at] as string[], 0), []);
  const places = wanted as Map<string, (number | [number, number])[]>;
  texts.forEach((words, block) => {
    for (let from = 0; from + KEY_WORDS <= words.length; from++) {
      const list = places.get(keyAt(words, from));
      if (list !== undefined && list.length < MOST_PLACES) list.push([block, from]);
    }
  });
  for (const at of lifted) {
    const words = texts[at] as string[];
    const again = places.get(keyAt(words, 0)) ?? [];
    const isRepeated = again.some(
      (place) =>
        typeof place !== "number" &&
        place[0] !== at &&
        !found.has(place[0]) &&
        (texts[place[0]] as string[]).length > words.length &&
        words.every((word, index) => (texts[place[0]] as string[])[place[1] + index] === word),
    );
    if (isRepeated) found.add(at);
  }
  return found;
}

function keyAt(words: readonly string[], from: number): string {
  return words.slice(from, from + KEY_WORDS).join(" ");
}

/** The words in lower case, without what stands between them. */
export function bareWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
