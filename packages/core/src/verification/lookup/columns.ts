import type { Word } from "../../text/words.js";

/** Growing typed columns: a word of an archive must not cost an object. */
export class Columns {
  size = 0;
  ids = new Int32Array(1024);
  starts = new Uint32Array(1024);
  lengths = new Uint16Array(1024);

  push(id: number, word: Word): void {
    if (this.size === this.ids.length) this.#resize(this.size < LARGE ? this.size * 2 : this.size + LARGE);
    this.ids[this.size] = id;
    this.starts[this.size] = word.start;
    this.lengths[this.size] = Math.min(word.end - word.start, 0xffff);
    this.size++;
  }

  /** Gives back the room that nothing was written to. */
  trim(): void {
    this.#resize(this.size);
  }

  /** One column after the other, so that only one is in memory twice. */
  #resize(size: number): void {
    const kept = Math.min(size, this.size);
    const ids = new Int32Array(size);
    ids.set(this.ids.subarray(0, kept));
    this.ids = ids;
    const starts = new Uint32Array(size);
    starts.set(this.starts.subarray(0, kept));
    this.starts = starts;
    const lengths = new Uint16Array(size);
    lengths.set(this.lengths.subarray(0, kept));
    this.lengths = lengths;
  }
}

/** From so many words on the columns grow by as many, not to twice their size. */
const LARGE = 2 ** 24;
