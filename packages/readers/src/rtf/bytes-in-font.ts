import type { Fonts } from "./fonts.js";

/** So many bytes are kept before they are decoded, so that no character of two bytes is cut apart. */
const MOST = 64 * 1024;

/** Collects the bytes of characters that follow each other in one font. */
export class BytesInFont {
  private bytes: number[] = [];
  private font: number | null = null;

  constructor(
    private readonly fonts: Fonts,
    private readonly put: (text: string) => void,
  ) {}

  add(code: number, font: number | null): void {
    if (font !== this.font || this.bytes.length >= MOST) this.flush();
    this.font = font;
    this.bytes.push(code);
  }

  flush(): void {
    if (this.bytes.length === 0) return;
    const text = this.fonts.decode(Uint8Array.from(this.bytes), this.font);
    this.bytes = [];
    this.put(text);
  }
}
