import { createRequire } from "node:module";
import { UnreadableError } from "./unreadable.js";

/** A file's text, and what had to be assumed to read it. */
export interface DecodedText {
  /** Without a byte-order mark; otherwise unchanged. */
  readonly text: string;
  /** A sentence for the user where the encoding was guessed or the text is damaged; else null. */
  readonly note: string | null;
}

/** Most texts are in UTF-8: what guesses other encodings is loaded for those that are not. */
const load = createRequire(import.meta.url);

/** So many bytes are looked at to guess an encoding. */
const SAMPLE = 64 * 1024;

/** Below this confidence (of 100) a guess is no better than the commonest encoding of the West. */
const ENOUGH_CONFIDENCE = 30;
const COMMONEST = "windows-1252";

/** A text may hold so many control characters (a stray escape or bell), by share and in number. */
const CONTROLS_SHARE = 0.01;
const CONTROLS_ALLOWED = 3;

/**
 * UTF-8 is damaged UTF-8, and not another encoding, where so many whole sequences stand against each broken one: in other
 * encodings two bytes make a whole sequence by chance only.
 */
const WHOLE_PER_BROKEN = 1;

/**
 * The text of a file's bytes: by its byte-order mark, as UTF-8, as UTF-16, or in the encoding that its bytes are
 * likeliest to be (chardet), with a note in the last case. Linear in the number of bytes.
 *
 * @throws {UnreadableError} where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  if (marked !== null) return checked({ text: marked, note: null });
  const utf16 = bytes.includes(0) ? asUnmarkedUtf16(bytes) : null;
  if (utf16 !== null) return checked(utf16);
  const utf8 = decodeAs("utf-8", bytes, true);
  if (utf8 !== null) return checked({ text: utf8, note: null });
  return checked(asDamagedUtf8(bytes) ?? asGuessed(bytes));
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length > 4) {
    throw new UnreadableError("is in UTF-32, which is not read; save it as UTF-8");
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs("utf-8", bytes, true);
  if (a === 0xff && b === 0xfe) return decodeAs("utf-16le", bytes, false);
  if (a === 0xfe && b === 0xff) return decodeAs("utf-16be", bytes, false);
  return null;
}

/** The text of bytes in an encoding by any of its names; null where they are not in it, or it is unknown here. */
export function decodeAs(encoding: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal });
    const text = decoder.decode(bytes);
    return OF_THE_WEST.test(decoder.encoding) ? withWindowsSigns(text) : text;
  } catch {
    return null;
  }
}

/** Encodings in which 0x80 to 0x9F are no signs, or those of windows-1252, for which their names are written as often. */
const OF_THE_WEST = /^(?:windows-1252|iso-8859-\d+)$/;

/** What the bytes 0x80 to 0x9F stand for in windows-1252. */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Mends decoders that read windows-1252 as if it were Latin-1, without curly marks and dashes, as that of Node 20 does. */
export function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] as string);
}

/** UTF-16 without a mark shows by its zero bytes: they stand on one side of the pairs only. */
function asUnmarkedUtf16(bytes: Uint8Array): DecodedText | null {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < end; at++) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  }
  const [even, odd] = zeros as [number, number];
  if (bytes.length % 2 === 1 || Math.max(even, odd) < end * 0.05 || Math.min(even, odd) > end * 0.002)
    return null;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  const text = decodeAs(encoding, bytes, true);
  if (text === null || !isOfFewScripts(text.slice(0, SAMPLE))) return null;
  return { text, note: `has no byte-order mark; read as ${encoding.toUpperCase()}` };
}

/** A text keeps to a few blocks of Unicode, all of them assigned; pairs of a program's bytes are anywhere. */
const MOST_BLOCKS = 16;

function isOfFewScripts(sample: string): boolean {
  const blocks = new Set<number>();
  for (let at = 0; at < sample.length; at++) blocks.add(sample.charCodeAt(at) >> 8);
  return blocks.size <= MOST_BLOCKS && !/[\p{Cn}\p{Co}]/u.test(sample.slice(0, -1));
}

/** UTF-8 with a few broken places, as truncated or patched files have; null where it is rather another encoding. */
function asDamagedUtf8(bytes: Uint8Array): DecodedText | null {
  const text = decodeAs("utf-8", bytes, false);
  if (text === null) return null;
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  const cutAtEnd = broken === 1 && text.endsWith("\ufffd");
  if (!cutAtEnd && (whole === 0 || whole < broken * WHOLE_PER_BROKEN)) return null;
  const places = broken === 1 ? "1 place" : `${broken} places`;
  return { text, note: `is damaged UTF-8: ${places} could not be read` };
}

function asGuessed(bytes: Uint8Array): DecodedText {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1024);
  const { analyse } = load("chardet") as typeof import("chardet");
  const guesses = analyse(bytes.subarray(first, first + SAMPLE));
  for (const { name, confidence } of guesses) {
    if (confidence < ENOUGH_CONFIDENCE || name === "UTF-8") continue;
    const text = decodeAs(name, bytes, false);
    if (text !== null && !text.includes("\ufffd")) return { text, note: `is not UTF-8; read as ${name}` };
  }
  const text = decodeAs(COMMONEST, bytes, false) ?? "";
  return { text, note: `is not UTF-8 and its encoding is unclear; read as ${COMMONEST}` };
}

/** Refuses what decodes without being text. */
function checked(decoded: DecodedText): DecodedText {
  let controls = 0;
  for (let at = 0; at < decoded.text.length; at++) {
    if (isControl(decoded.text.charCodeAt(at))) controls++;
  }
  if (controls > CONTROLS_ALLOWED && controls > decoded.text.length * CONTROLS_SHARE) {
    throw new UnreadableError(
      "is not text: it holds zero bytes or control characters, as images, archives and programs do",
    );
  }
  return decoded;
}

function isControl(code: number): boolean {
  if (code < 32) return code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13;
  return code === 127 || (code > 127 && code < 160 && code !== 0x85);
}
