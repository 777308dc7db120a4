import type { PageBlock } from "./page.js";
import { isTurnOfItsOwn, showsTurns } from "./turns.js";

/** A shorter text may come again by chance ("Yes."). */
const SHORTEST = 25;

/** A passage is looked up by so many of its first words. */
const KEY_WORDS = 4;

/** A quotation of so many words may be lifted out of the text; other blocks need more of them to be no chance. */
const WORDS_OF_QUOTE = 4;
const WORDS_OF_BLOCK = 8;

/** So many places of one beginning are compared. */
const MOST_PLACES = 8;

/** Of a longer block only the beginning is compared. */
const MOST_COMPARED = 100_000;

/**
 * Which of the blocks say the same words once more: a block that came before, or a passage that is lifted out of a paragraph
 * and set large beside it. Words alone count, not what stands between them. Where the block is somebody's turn, another speaker
 * may say the same: it is none of these.
 */
export function repetitions(blocks: readonly PageBlock[], isTaken: (at: number) => boolean): Set<number> {
  const found = new Set<number>();
  const taken = [...blocks.keys()].filter(isTaken);
  if (showsTurns(blocks, taken)) return found;
  const isTurn = new Set(
    taken.filter((_, index) => isTurnOfItsOwn(blocks, taken[index - 1], taken[index + 1])),
  );
  const texts = blocks.map((block, at) => (isTaken(at) ? bareText(block.text) : ""));
  const seen = new Set<string>();
  const places = new Map<string, { readonly block: number; readonly from: number }[]>();
  texts.forEach((text, at) => {
    if (text.length < SHORTEST) return;
    if (isTurn.has(at)) seen.add(text);
    else if (seen.has(text)) found.add(at);
    else if (mayBeLifted(blocks[at] as PageBlock, text)) places.set(keyAt(text, wordStarts(text), 0), []);
    seen.add(text);
  });
  if (places.size === 0) return found;
  texts.forEach((text, block) => {
    const starts = wordStarts(text);
    for (let word = 0; word + KEY_WORDS <= starts.length; word++) {
      const list = places.get(keyAt(text, starts, word));
      if (list !== undefined && list.length < MOST_PLACES) list.push({ block, from: starts[word] as number });
    }
  });
  texts.forEach((text, at) => {
    if (
      found.has(at) ||
      isTurn.has(at) ||
      text.length < SHORTEST ||
      !mayBeLifted(blocks[at] as PageBlock, text)
    )
      return;
    const isRepeated = places.get(keyAt(text, wordStarts(text), 0))?.some(({ block, from }) => {
      const whole = texts[block] as string;
      return block !== at && !found.has(block) && whole.length > text.length && holdsAt(whole, text, from);
    });
    if (isRepeated) found.add(at);
  });
  return found;
}

/** The words in lower case, without what stands between them. */
export function bareWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words with a space between them. */
function bareText(text: string): string {
  return text
    .slice(0, MOST_COMPARED)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function mayBeLifted({ kind }: PageBlock, text: string): boolean {
  if (kind === "listItem") return false;
  const words = kind === "blockquote" ? WORDS_OF_QUOTE : WORDS_OF_BLOCK;
  return wordStarts(text.slice(0, 500)).length >= words;
}

/** Whether the words stand in the text from this offset on; the last may not be the beginning of another. */
function holdsAt(whole: string, text: string, from: number): boolean {
  const end = from + text.length;
  return whole.startsWith(text, from) && (end === whole.length || whole[end] === " ");
}

function wordStarts(text: string): number[] {
  const starts = text === "" ? [] : [0];
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) starts.push(at + 1);
  return starts;
}

/** The words of the key that begins with the word of this number. */
function keyAt(text: string, starts: readonly number[], word: number): string {
  return text.slice(starts[word], starts[word + KEY_WORDS] ?? text.length + 1).trimEnd();
}
