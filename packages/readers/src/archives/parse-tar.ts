import { isOfUnreadKind } from "../format.js";
import type { Parsed, Part, RefusedPart } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";
import { Allowance, checkCount } from "./allowance.js";
import { DistinctNames, decodeName, isHiddenEntry, shownName } from "./entry-name.js";

const BLOCK = 512;

/** A name, or a table of attributes, that stands before its file is no longer. */
const LONGEST_EXTRA = 1024 * 1024;

/** The type of a file of which the archive holds only what is not zero. */
const SPARSE = "S";

/** The files of a tar archive, in its order: ustar, with the long names of POSIX (pax) and GNU. */
export function parseTar(_name: string, bytes: Uint8Array): Parsed {
  return tarParts(bytes);
}

/** Whether the bytes are a tar archive: the checksum of its first header is right. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= BLOCK && isHeader(bytes.subarray(0, BLOCK));
}

export function tarParts(bytes: Uint8Array): Parsed {
  if (!isTar(bytes)) throw new UnreadableError("is damaged: it is no tar archive inside");
  const parts: (Part | RefusedPart)[] = [];
  const notes: string[] = [];
  const names = new DistinctNames();
  const allowance = new Allowance();
  let longName: string | null = null;
  for (let at = 0, count = 0; at + BLOCK <= bytes.length; count++) {
    checkCount(count);
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    if (!isHeader(header)) {
      notes.push("is damaged: what follows in the archive could not be read");
      break;
    }
    const size = numberIn(header, 124, 12);
    const type = String.fromCharCode(header[156] as number);
    const from = at + BLOCK;
    const content = bytes.subarray(from, from + size);
    at = from + Math.ceil(size / BLOCK) * BLOCK;
    if (type === "L" || type === "x") {
      const extra = decodeName(content.subarray(0, LONGEST_EXTRA));
      longName = (type === "L" ? untilZero(extra) : pathInPax(extra)) ?? longName;
      continue;
    }
    const name = shownName(longName ?? nameIn(header));
    const isFile = (type === "0" || type === "\0" || type === "7") && !/\/$/.test(longName ?? nameIn(header));
    if (type !== "g") longName = null;
    const isSparse = type === SPARSE;
    if (!(isFile || isSparse) || isHiddenEntry(name)) continue;
    const distinct = names.of(name);
    const refusal = isSparse
      ? "is packed with its gaps left out (GNU sparse), which is not read; pack it again without --sparse"
      : allowance.refusal(size);
    if (refusal !== null) parts.push({ name: distinct, reason: refusal });
    else if (content.length < size) parts.push({ name: distinct, reason: "is damaged: it breaks off" });
    else {
      allowance.take(size);
      parts.push({ name: distinct, bytes: isOfUnreadKind(name) ? new Uint8Array() : content });
    }
  }
  if (parts.length === 0) throw new UnreadableError("is an empty archive");
  return { articles: [], parts, notes };
}

/** A header's bytes add up to its checksum, for which blanks stand in. */
function isHeader(header: Uint8Array): boolean {
  let sum = 0;
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 32 : (header[at] as number);
  return sum > 256 && sum === numberIn(header, 148, 8);
}

/** A number in octal digits, or, where it is large, in binary. */
function numberIn(header: Uint8Array, at: number, length: number): number {
  if ((header[at] as number) & 0x80) {
    let value = 0;
    for (let index = at + 1; index < at + length; index++) value = value * 256 + (header[index] as number);
    return value;
  }
  const digits = /^[\s\0]*([0-7]+)/.exec(decodeName(header.subarray(at, at + length)));
  return digits === null ? 0 : Number.parseInt(digits[1] as string, 8);
}

function nameIn(header: Uint8Array): string {
  const name = untilZero(decodeName(header.subarray(0, 100)));
  const isUstar = decodeName(header.subarray(257, 263)) === "ustar\0";
  const folder = isUstar ? untilZero(decodeName(header.subarray(345, 500))) : "";
  return folder === "" ? name : `${folder}/${name}`;
}

function untilZero(text: string): string {
  const end = text.indexOf("\0");
  return end < 0 ? text : text.slice(0, end);
}

/** "30 path=letters/march.txt\n" among other attributes. */
function pathInPax(attributes: string): string | null {
  const line = attributes.split("\n").find((each) => /^\d+ path=/.test(each));
  return line === undefined ? null : line.slice(line.indexOf("=") + 1);
}
