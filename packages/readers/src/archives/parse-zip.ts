import { crc32 } from "node:zlib";
import { isOfUnreadKind } from "../format.js";
import type { Parsed, Part, RefusedPart } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";
import { Allowance } from "./allowance.js";
import { DistinctNames, isHiddenEntry, shownName } from "./entry-name.js";
import { inflateWithin } from "./inflate.js";
import { packedBytes, type ZipEntry, zipEntries } from "./zip-directory.js";

/** The files of a ZIP archive, in its order. One that cannot be unpacked has its reason; the others are read. */
export function parseZip(_name: string, bytes: Uint8Array): Parsed {
  const entries = zipEntries(bytes);
  const overlapping = overlappingOf(entries);
  const allowance = new Allowance();
  const names = new DistinctNames();
  const parts = entries.flatMap((entry): (Part | RefusedPart)[] => {
    if (/[/\\]$/.test(entry.name)) return [];
    const name = shownName(entry.name);
    if (isHiddenEntry(name)) return [];
    const distinct = names.of(name);
    // what no reader opens need not be unpacked: its name is enough to say that it was left out
    if (isOfUnreadKind(name)) return [{ name: distinct, bytes: new Uint8Array() }];
    const content = overlapping.has(entry)
      ? { reason: "lies over another file in the archive, as in archives that are made to overflow" }
      : contentOf(bytes, entry, allowance);
    return [{ name: distinct, ...content }];
  });
  if (parts.length === 0) throw new UnreadableError("is an empty archive");
  return { articles: [], parts, notes: [] };
}

function contentOf(
  archive: Uint8Array,
  entry: ZipEntry,
  allowance: Allowance,
): { bytes: Uint8Array } | { reason: string } {
  if (entry.isEncrypted) return { reason: "is encrypted; unpack it with its password first" };
  const refusal = allowance.refusal(entry.size);
  if (refusal !== null) return { reason: refusal };
  const packed = packedBytes(archive, entry);
  if (packed === null) return { reason: "is damaged: it is not where the archive says" };
  const content = unpacked(packed, entry);
  if ("reason" in content) return content;
  allowance.take(content.bytes.length);
  if (content.bytes.length !== entry.size)
    return { reason: "is damaged: it has another length than the archive says" };
  if (crc32(content.bytes) !== entry.crc)
    return { reason: "is damaged: its checksum is another than the archive says" };
  return content;
}

function unpacked(
  packed: Uint8Array,
  { method, size }: ZipEntry,
): { bytes: Uint8Array } | { reason: string } {
  if (method === 0) return { bytes: packed };
  if (method !== 8) return { reason: "is packed in a way that is not read; pack it again as ordinary ZIP" };
  const inflated = inflateWithin(packed, size);
  if (!("reason" in inflated) || !inflated.reason.startsWith("unpacks")) return inflated;
  return { reason: "is damaged: it unpacks to more than the archive says" };
}

/** Entries that share bytes of the archive with one before them: one packed stretch may stand for thousands of files. */
function overlappingOf(entries: readonly ZipEntry[]): ReadonlySet<ZipEntry> {
  const overlapping = new Set<ZipEntry>();
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    if (entry.at < end) overlapping.add(entry);
    end = Math.max(end, entry.at + 30 + entry.packed);
  }
  return overlapping;
}
