import { unzipSync } from "fflate";
import { MB } from "../reader.js";
import { UnreadableError } from "../unreadable.js";

/** What the text of a document may come to when unpacked: a thousand pages of Word take about a tenth. */
const LARGEST = 64 * MB;
const MOST_PARTS = 5_000;

/** The parts of a document that is a ZIP archive. */
export interface Unpacked {
  /** The parts that were asked for. Names are in lower case with `/` between folders, as Office and readers compare them. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The names of all parts. */
  readonly names: ReadonlySet<string>;
}

/**
 * Unpacks the wanted parts of an archive within a limit: what the archive declares is added up before anything is
 * inflated, and no part is inflated beyond what it declares.
 *
 * @param wanted tells by a part's name whether it holds text
 * @throws {UnreadableError} where the archive is damaged or a bomb
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  const names = new Set<string>();
  const sizes = new Map<string, number>();
  let total = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    const part = partName(name);
    names.add(part);
    if (!wanted(part)) return false;
    total += originalSize;
    sizes.set(part, originalSize);
    if (total > LARGEST) throw new UnreadableError(`unpacks to more than ${LARGEST / MB} MB of text`);
    if (sizes.size > MOST_PARTS) throw new UnreadableError(`holds more than ${MOST_PARTS} parts`);
    return true;
  };
  const parts = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(unzipped(bytes, filter))) {
    const part = partName(name);
    // what is longer than declared was cut there, and shows as markup without an end
    if (content.length !== sizes.get(part)) throw damaged();
    parts.set(part, content);
  }
  if (names.size === 0) throw damaged();
  return { parts, names };
}

function unzipped(bytes: Uint8Array, filter: (file: { name: string; originalSize: number }) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw damaged(error);
  }
}

function partName(name: string): string {
  return name.replaceAll("\\", "/").toLowerCase();
}

function damaged(cause?: unknown): UnreadableError {
  return new UnreadableError("is damaged: its archive cannot be unpacked", { cause });
}
