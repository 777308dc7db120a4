import type { Block } from "../article/article.js";
import { isSpeechWord } from "../sentences/speech-verbs.js";
import { lastAtOrBefore } from "../text/ordered.js";
import type { Range } from "../text/span.js";
import type { Piece } from "./pieces.js";

/** What stands around the pieces of one block. */
export interface Surroundings {
  readonly block: Block;
  readonly sentences: readonly Range[];
  /** Whether a sentence has a word of speech outside the marks, sentence by sentence. */
  readonly speaks: readonly boolean[];
  /** Whether nearly all words of the block begin with a capital, as in many headlines. */
  readonly titleCase: boolean;
}

/** How far around a piece the text is looked at. */
const NEAR = 80;

export function surroundingsOf(
  text: string,
  block: Block,
  sentences: readonly Range[],
  outer: readonly Piece[],
): Surroundings {
  if (outer.length === 0) return { block, sentences, speaks: [], titleCase: false };
  const speaks = new Array<boolean>(sentences.length).fill(false);
  let capitals = 0;
  let words = 0;
  let sentence = 0;
  let from = block.start;
  const readGap = (to: number) => {
    for (const match of text.slice(from, to).matchAll(/\p{L}+/gu)) {
      const at = from + match.index;
      while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Range).start <= at) sentence++;
      const word = match[0];
      if (isSpeechWord(word)) speaks[sentence] = true;
      if (word.length > 3) {
        words++;
        if (/^\p{Lu}/u.test(word)) capitals++;
      }
    }
  };
  for (const piece of outer) {
    readGap(piece.span.start);
    from = piece.span.end;
  }
  readGap(block.end);
  return { block, sentences, speaks, titleCase: words >= 3 && capitals >= words * 0.8 };
}

/** The part of the sentence before the piece, as far as it is near. */
export function textBefore(text: string, around: Surroundings, piece: Piece): string {
  const sentence = around.sentences[sentenceAt(around.sentences, piece.span.start)];
  const from = Math.max(sentence?.start ?? around.block.start, piece.span.start - NEAR);
  return text.slice(Math.min(from, piece.span.start), piece.span.start);
}

/** The part of the sentence after the piece, as far as it is near. */
export function textAfter(text: string, around: Surroundings, piece: Piece): string {
  const sentence = around.sentences[sentenceAt(around.sentences, piece.span.end - 1)];
  const to = Math.min(sentence?.end ?? around.block.end, piece.span.end + NEAR);
  return text.slice(piece.span.end, Math.max(to, piece.span.end));
}

/** Whether the sentence in which the piece begins or ends has a word of speech outside the marks. */
export function speaksAround(around: Surroundings, piece: Piece): boolean {
  const first = sentenceAt(around.sentences, piece.span.start);
  const last = sentenceAt(around.sentences, piece.span.end - 1);
  return around.speaks[first] === true || around.speaks[last] === true;
}

/** The position of the last sentence that starts at or before `offset`. */
function sentenceAt(sentences: readonly Range[], offset: number): number {
  return Math.max(
    0,
    lastAtOrBefore(sentences, ({ start }) => start, offset),
  );
}
