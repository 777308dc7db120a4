import type { OriginSegment } from "@hearsay/core";

/** Puts a block's text together from pieces with their origins. */
export class InlineText {
  readonly #parts: string[] = [];
  readonly #origin: OriginSegment[] = [];
  #length = 0;

  /** Adds a piece; its origin is relative to the piece. */
  add(text: string, origin: readonly OriginSegment[]): void {
    for (const segment of origin) this.#origin.push({ ...segment, start: this.#length + segment.start });
    this.#parts.push(text);
    this.#length += text.length;
  }

  get length(): number {
    return this.#length;
  }

  finish(): { text: string; origin: OriginSegment[] } {
    return { text: this.#parts.join(""), origin: this.#origin };
  }
}
