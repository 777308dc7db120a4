import { MB } from "../reader.js";
import { UnreadableError } from "../unreadable.js";

/** What the files of one archive may come to when unpacked, and one of them alone. */
export const MOST_UNPACKED = 256 * MB;
const LARGEST_ENTRY = 128 * MB;

/** What an archive may list; more is no collection of articles. */
const MOST_ENTRIES = 50_000;

/** How much more may be unpacked out of an archive. */
export class Allowance {
  #left = MOST_UNPACKED;

  /** The most bytes that the next file may have. */
  get next(): number {
    return Math.min(this.#left, LARGEST_ENTRY);
  }

  /** Why a file that says it has so many bytes is not unpacked, or null. */
  refusal(bytes: number): string | null {
    if (bytes > LARGEST_ENTRY)
      return `is larger than ${LARGEST_ENTRY / MB} MB, the most that is unpacked of a file in an archive`;
    if (bytes > this.#left) return `is past the ${MOST_UNPACKED / MB} MB that are unpacked of an archive`;
    return null;
  }

  take(bytes: number): void {
    this.#left -= bytes;
  }
}

/** @throws {UnreadableError} */
export function checkCount(entries: number): void {
  if (entries > MOST_ENTRIES)
    throw new UnreadableError(
      `holds more than ${MOST_ENTRIES.toLocaleString("en")} files, the most that are read`,
    );
}
