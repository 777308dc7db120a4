import type { OriginSegment } from "@hearsay/core";

/** Where a word may be broken, and the mark of byte order: characters that nobody sees and that part a word from itself. */
const UNSEEN = /[\u00AD\u200B\uFEFF]/;
const UNSEEN_ONLY = /^[\u00AD\u200B\uFEFF]*$/;

/** Collects the text of one block: white space collapsed, and where each stretch stood in the file. */
export class BlockText {
  private text = "";
  private readonly segments: { start: number; fileStart: number; length: number }[] = [];
  /** White space that becomes one character if more text follows, and where it stood if it is a plain space. */
  private gap: { readonly character: " " | "\n"; readonly fileAt: number | null } | null = null;

  /** The text so far, without white space at its ends. */
  get value(): string {
    return this.text;
  }

  get origin(): readonly OriginSegment[] {
    return this.segments;
  }

  get isEmpty(): boolean {
    return this.text === "";
  }

  /** Adds decoded characters; `fileAt` is where they stand in the file one for one, or null (a character reference). */
  add(data: string, fileAt: number | null): void {
    let from = 0;
    while (from < data.length) {
      const space = isSpace(data.charCodeAt(from));
      let to = from + 1;
      while (to < data.length && isSpace(data.charCodeAt(to)) === space) to++;
      if (space) this.addSpace(data, from, fileAt);
      else this.addWord(data.slice(from, to), fileAt === null ? null : fileAt + from);
      from = to;
    }
  }

  /** Adds a line break that the markup asks for. */
  breakLine(): void {
    if (this.text !== "") this.gap = { character: "\n", fileAt: null };
  }

  /** Adds a character that the file does not have, such as the mark of a `<q>`. */
  insert(character: string): void {
    this.addWord(character, null);
  }

  /** Adds a closing mark: it stands before the white space that was read last. */
  insertClosing(character: string): void {
    const gap = this.gap;
    this.gap = null;
    this.addWord(character, null);
    this.gap = gap;
  }

  private addSpace(data: string, at: number, fileAt: number | null): void {
    if (this.text === "" || this.gap !== null) return;
    const mapped = fileAt !== null && data.charCodeAt(at) === 32 ? fileAt + at : null;
    this.gap = { character: " ", fileAt: mapped };
  }

  private addWord(word: string, fileAt: number | null): void {
    if (UNSEEN_ONLY.test(word)) return;
    if (this.gap !== null) {
      this.put(this.gap.character, this.gap.fileAt);
      this.gap = null;
    }
    let from = 0;
    for (const part of word.split(UNSEEN)) {
      if (part !== "") this.put(part, fileAt === null ? null : fileAt + from);
      from += part.length + 1;
    }
  }

  private put(characters: string, fileAt: number | null): void {
    if (fileAt !== null) {
      const start = this.text.length;
      const last = this.segments.at(-1);
      const touches =
        last !== undefined && last.start + last.length === start && last.fileStart + last.length === fileAt;
      if (touches) last.length += characters.length;
      else this.segments.push({ start, fileStart: fileAt, length: characters.length });
    }
    this.text += characters;
  }
}

/** White space in HTML, the no-break space with it. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029;
}
