export interface Line {
  /** A byte a character, without the line's end. */
  readonly text: string;
  /** In bytes, with its end. */
  readonly length: number;
  /** False where the line goes on, or the bytes end before it does. */
  readonly isWhole: boolean;
}

/** Bytes that come in pieces, taken in runs of any length; holds no more of them than the last piece and what is asked for. */
export class ByteSource {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The next line; of a longer one, its first `most` bytes. Null at the end. */
  async line(most: number): Promise<Line | null> {
    const parts: Uint8Array[] = [];
    let left = most;
    while (left > 0 && (await this.#fill())) {
      const end = this.#held.subarray(0, left).indexOf(10);
      const part = this.#cut(end < 0 ? left : end + 1);
      parts.push(part);
      left -= part.length;
      if (end >= 0) return lineOf(parts, true);
    }
    return parts.length === 0 ? null : lineOf(parts, false);
  }

  /** All that is left, as it comes. */
  async *pieces(): AsyncGenerator<Uint8Array> {
    while (await this.#fill()) yield this.#cut(this.#held.length);
  }

  /** The next so many bytes; fewer where they end before. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let left = length;
    while (left > 0 && (await this.#fill())) {
      const part = this.#cut(left);
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Passes over so many bytes; how many there were. */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0 && (await this.#fill())) left -= this.#cut(left).length;
    return length - left;
  }

  /** Puts bytes back, to be taken next. */
  unread(bytes: Uint8Array): void {
    this.#held = this.#held.length === 0 ? bytes : Buffer.concat([bytes, this.#held]);
  }

  /** Lets go of what the bytes come from. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  #cut(most: number): Uint8Array {
    const part = this.#held.subarray(0, most);
    this.#held = this.#held.subarray(part.length);
    return part;
  }

  async #fill(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#pieces.next();
      if (next.done) return false;
      this.#held = next.value;
    }
    return true;
  }
}

function lineOf(parts: readonly Uint8Array[], isWhole: boolean): Line {
  const written = Buffer.concat(parts).toString("latin1");
  return { text: isWhole ? written.replace(/\r?\n$/, "") : written, length: written.length, isWhole };
}
