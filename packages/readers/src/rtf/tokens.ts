/** What is told of an RTF file, from beginning to end. */
export interface RtfListener {
  open(): void;
  close(): void;
  /** A control word, with its number where it has one. */
  word(name: string, parameter: number | null): void;
  /** A control symbol, such as `~`. */
  symbol(character: string): void;
  /** A character written as its byte in hexadecimal. */
  byte(code: number): void;
  /** Characters as they stand, in the code page that holds there. */
  text(bytes: Uint8Array): void;
}

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const QUOTE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;

/** No control word is longer, nor has a number of more digits; what is, is read in pieces. */
const LONGEST_WORD = 64;
const MOST_DIGITS = 10;

/** Parts an RTF file into its tokens (Rich Text Format 1.9.1, "RTF syntax"). Linear in the number of bytes. */
export function readTokens(bytes: Uint8Array, listener: RtfListener): void {
  const end = bytes.length;
  let at = 0;
  while (at < end) {
    const code = bytes[at] as number;
    if (code === OPEN) listener.open();
    else if (code === CLOSE) listener.close();
    else if (code === BACKSLASH) {
      at = readControl(bytes, at + 1, listener);
      continue;
    } else if (!isIgnored(code)) {
      const from = at;
      while (at < end && isPlain(bytes[at] as number)) at++;
      listener.text(bytes.subarray(from, at));
      continue;
    }
    at++;
  }
}

/** Reads what stands after a backslash; the answer is where it ends. */
function readControl(bytes: Uint8Array, at: number, listener: RtfListener): number {
  const code = bytes[at];
  if (code === undefined) return at;
  if (isLetter(code)) return readWord(bytes, at, listener);
  if (code !== QUOTE) {
    listener.symbol(String.fromCharCode(code));
    return at + 1;
  }
  const high = hexadecimal(bytes[at + 1]);
  const low = hexadecimal(bytes[at + 2]);
  if (high === null || low === null) return at + 1;
  listener.byte(high * 16 + low);
  return at + 3;
}

function readWord(bytes: Uint8Array, from: number, listener: RtfListener): number {
  let at = from;
  let name = "";
  while (at < from + LONGEST_WORD && isLetter(bytes[at])) name += String.fromCharCode(bytes[at++] as number);
  const isNegative = bytes[at] === MINUS && isDigit(bytes[at + 1]);
  if (isNegative) at++;
  let parameter: number | null = null;
  for (let digits = 0; digits < MOST_DIGITS && isDigit(bytes[at]); digits++) {
    parameter = (parameter ?? 0) * 10 + (bytes[at++] as number) - 0x30;
  }
  if (bytes[at] === SPACE) at++;
  if (parameter !== null && isNegative) parameter = -parameter;
  // so many bytes of a picture or an embedded file follow
  if (name === "bin") return at + Math.max(parameter ?? 0, 0);
  listener.word(name, parameter);
  return at;
}

function isPlain(code: number): boolean {
  return code !== OPEN && code !== CLOSE && code !== BACKSLASH && !isIgnored(code);
}

/** Line ends in the file are none in the text. */
function isIgnored(code: number): boolean {
  return code === 10 || code === 13 || code === 0;
}

function isLetter(code: number | undefined): boolean {
  return code !== undefined && ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a));
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39;
}

function hexadecimal(code: number | undefined): number | null {
  if (code === undefined) return null;
  if (isDigit(code)) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : null;
}
