import type { Word } from "../../text/words.js";

/** How many words a piece of a column holds. */
const PIECE = 2 ** 16;

/**
 * Which the words of all documents are, and where they stand: a word of an archive must not cost an object. The columns grow
 * piece by piece, so that no word is copied meanwhile.
 */
export class Columns {
  size = 0;
  readonly #ids: Int32Array[] = [];
  readonly #starts: Uint32Array[] = [];
  readonly #lengths: Uint16Array[] = [];

  push(id: number, word: Pick<Word, "start" | "end">): void {
    const at = this.size % PIECE;
    if (at === 0) {
      this.#ids.push(new Int32Array(PIECE));
      this.#starts.push(new Uint32Array(PIECE));
      this.#lengths.push(new Uint16Array(PIECE));
    }
    const piece = this.#ids.length - 1;
    (this.#ids[piece] as Int32Array)[at] = id;
    (this.#starts[piece] as Uint32Array)[at] = word.start;
    (this.#lengths[piece] as Uint16Array)[at] = Math.min(word.end - word.start, 0xffff);
    this.size++;
  }

  /** Where the word at `position` starts in its document's text (UTF-16). */
  startOf(position: number): number {
    return this.#starts[Math.floor(position / PIECE)]?.[position % PIECE] as number;
  }

  /** How long it is there (UTF-16); 65,535 where it is longer. */
  lengthOf(position: number): number {
    return this.#lengths[Math.floor(position / PIECE)]?.[position % PIECE] as number;
  }

  /** The ids of all words in one array; they are given once, and nothing can be pushed thereafter. */
  takeIds(): Int32Array {
    const ids = new Int32Array(this.size);
    let at = 0;
    for (const piece of this.#ids.splice(0)) {
      ids.set(piece.subarray(0, ids.length - at), at);
      at += piece.length;
    }
    return ids;
  }
}
