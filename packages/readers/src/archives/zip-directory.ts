import { UnreadableError } from "../unreadable.js";
import { checkCount } from "./allowance.js";
import { decodeName } from "./entry-name.js";

/** A file as the table at the end of a ZIP archive lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 as it is, 8 deflated; others are rare. */
  readonly method: number;
  readonly crc: number;
  /** What it says of its length, packed and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;

/** The end of the table may be followed by a comment. */
const LONGEST_COMMENT = 65_535;
const FULL = 0xffff_ffff;

/**
 * What a ZIP archive lists. The libraries for it either show no entry until the first is unpacked, or give up the whole archive
 * where one entry is encrypted or broken; each is to be refused by itself.
 *
 * @throws {UnreadableError} where the table is missing or damaged
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const { count, from, shift } = tableOf(view, end);
  const entries: ZipEntry[] = [];
  let at = from;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== LISTED) {
      throw new UnreadableError("is damaged: its table of contents cannot be read");
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > view.byteLength) throw new UnreadableError("is damaged: its table of contents cannot be read");
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const crc = view.getUint32(at + 16, true);
    const isEncrypted = (flags & 0x41) !== 0 || method === 99;
    entries.push({ name, isEncrypted, method, crc, ...sizes, at: sizes.at + shift });
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry; null where its own header is not there, or it goes beyond the archive. */
export function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null {
  if (at + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== LOCAL) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed);
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new UnreadableError("is damaged: its table of contents is missing, as where a download broke off");
}

/** Where the table begins, and by how much all is moved: in an archive that unpacks itself, a program stands before it. */
function tableOf(view: DataView, end: number): { count: number; from: number; shift: number } {
  const disk = view.getUint16(end + 4, true);
  let count = view.getUint16(end + 10, true);
  let from = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 <= view.byteLength && view.getUint32(at, true) === END_64) {
      count = Number(view.getBigUint64(at + 32, true));
      from = Number(view.getBigUint64(at + 48, true));
    }
  } else if (disk !== 0 && disk !== 0xffff) {
    throw new UnreadableError("is one part of an archive in several; put it together first");
  }
  checkCount(count);
  if (from > view.byteLength) throw new UnreadableError("is damaged: its table of contents cannot be read");
  const before = end - view.getUint32(end + 12, true);
  const isMoved = before > from && startsAt(view, before) && !startsAt(view, from);
  return isMoved ? { count, from: before, shift: before - from } : { count, from, shift: 0 };
}

function startsAt(view: DataView, at: number): boolean {
  return at + 4 <= view.byteLength && view.getUint32(at, true) === LISTED;
}

/** The lengths and the place; those of very large archives stand in a field of their own. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number) {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let place = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraLength; ) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let from = field + 4;
      const to = Math.min(from + length, extra + extraLength);
      const large = (value: number) => {
        if (value !== FULL || from + 8 > to) return value;
        from += 8;
        return Number(view.getBigUint64(from - 8, true));
      };
      size = large(size);
      packed = large(packed);
      place = large(place);
    }
    field += 4 + length;
  }
  return { packed, size, at: place };
}
