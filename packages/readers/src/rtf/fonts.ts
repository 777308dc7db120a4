import { decodeAs } from "../decode.js";
import { symbolOf } from "../document/symbol.js";
import { encodingOfPage, LATIN, pageOfCharacterSet, SYMBOLS } from "./code-pages.js";

interface Font {
  name: string;
  isSymbols: boolean;
  page: number | null;
}

/** The fonts of a document, which decide what its bytes stand for. */
export class Fonts {
  /** The code page of the document. */
  page = 1252;
  /** The font where none is named. */
  usual: number | null = null;
  /** Code pages that are not known here, and were read as if they were that of western Windows. */
  readonly unknown = new Set<number>();
  private readonly fonts = new Map<number, Font>();
  private current: Font | null = null;

  /** Begins the next font of the table. */
  declare(number: number): void {
    this.current = { name: "", isSymbols: false, page: null };
    this.fonts.set(number, this.current);
  }

  setCharacterSet(characterSet: number): void {
    if (this.current === null) return;
    this.current.isSymbols = characterSet === SYMBOLS;
    this.current.page ??= pageOfCharacterSet(characterSet);
  }

  setPage(page: number): void {
    if (this.current !== null) this.current.page = page;
  }

  addName(name: string): void {
    if (this.current !== null && this.current.name.length < 100)
      this.current.name += name.replace(/;.*/s, "");
  }

  /** What bytes stand for in the font of this number. */
  decode(bytes: Uint8Array, number: number | null): string {
    const font = number === null ? undefined : this.fonts.get(number);
    if (font?.isSymbols) return Array.from(bytes, (code) => symbolOf(font.name, code)).join("");
    if (bytes.every((code) => code < 0x80)) return new TextDecoder().decode(bytes);
    return decodeAs(this.encoding(font?.page ?? this.page), bytes, false) ?? "";
  }

  /** The character of a number in UTF-16; a font of signs has its own in the private stretch of Unicode. */
  character(code: number, number: number | null): string {
    const isPrivate = code >= 0xf000 && code <= 0xf0ff;
    if (!isPrivate) return String.fromCharCode(code);
    return symbolOf(number === null ? "" : (this.fonts.get(number)?.name ?? ""), code);
  }

  private encoding(page: number): string {
    const encoding = encodingOfPage(page);
    if (encoding === null) this.unknown.add(page);
    return encoding ?? LATIN;
  }
}
