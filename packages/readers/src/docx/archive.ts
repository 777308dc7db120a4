import { unzipSync, zipSync } from "fflate";
import { UnreadableError } from "../unreadable.js";

const MB = 1024 * 1024;

/** What the parts of a Word file that hold text may come to when unpacked: a thousand pages take about a tenth. */
const LARGEST = 64 * MB;
const MOST_PARTS = 5_000;

/** Pictures, fonts and embedded files hold no text. */
const TEXT_PART = /\.(?:xml|rels)$/i;

/**
 * The text parts of a .docx, unpacked within a limit: what the archive declares is added up before anything is
 * inflated, and no part is inflated beyond what it declares.
 *
 * @throws {UnreadableError} where the file is encrypted, an archive of another kind, damaged or a bomb
 */
export function unpackDocx(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableError("is encrypted, or an old .doc: save it as .docx without a password");
  }
  if (!startsWith(bytes, [0x50, 0x4b]))
    throw new UnreadableError("is damaged: it is no Word file (.docx) inside");
  let total = 0;
  let parts = 0;
  const filter = (file: { name: string; originalSize: number }) => {
    if (!TEXT_PART.test(file.name)) return false;
    total += file.originalSize;
    parts++;
    if (total > LARGEST) throw new UnreadableError(`unpacks to more than ${LARGEST / MB} MB of text`);
    if (parts > MOST_PARTS) throw new UnreadableError(`holds more than ${MOST_PARTS} parts`);
    return true;
  };
  const unpacked = new Map(Object.entries(unzipped(bytes, filter)));
  if (![...unpacked.keys()].some((name) => /^word\/document\d*\.xml$/i.test(name))) {
    throw new UnreadableError(
      unpacked.size === 0
        ? "is damaged: its archive cannot be unpacked"
        : "is damaged: it holds no Word document",
    );
  }
  return unpacked;
}

function unzipped(bytes: Uint8Array, filter: (file: { name: string; originalSize: number }) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError("is damaged: its archive cannot be unpacked", { cause: error });
  }
}

/** The parts as a .docx again, not compressed. */
export function repack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
