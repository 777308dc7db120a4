import { ArchiveError } from "../archive-error.js";

/** What tells our files from those of other programs: "Hrsy" in the head of the database. */
export const ARCHIVE = 0x48727379;

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/NOTADB|not a database/i, "is damaged, or no archive"],
  [/CORRUPT|malformed/i, "is damaged: its database is malformed"],
  [/BUSY|locked/i, "is being written by another process, which was waited for in vain"],
  [/READONLY|readonly/i, "may not be written"],
  [/FULL|disk is full/i, "does not fit: the disk is full"],
  [/CANTOPEN|unable to open/i, "could not be opened: it is a folder, or permission is denied"],
  [/IOERR|disk I\/O/i, "could not be read or written: the disk reports an error"],
];

/** Says of an error of SQLite, or of bytes that cannot be unpacked, which archive it is about and what is wrong with it. */
export function damageOf(file: string, error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  const known = REASONS.find(([pattern]) => pattern.test(`${code} ${message}`));
  const reason = known?.[1] ?? `could not be used: ${message}`;
  return new ArchiveError(`the archive ${file} ${reason}`, { cause: error });
}

/**
 * Whether rows that were asked for in the order of their numbers have come so. Where a tree is damaged they may not, and who goes on after
 * the last one would never come to an end.
 *
 * @throws {Error} as the driver does of a malformed database
 */
export function requireOrder(after: number, numbers: readonly number[]): void {
  let last = after;
  for (const number of numbers) {
    if (!(number > last)) throw Object.assign(new Error("rows are out of order"), { code: "SQLITE_CORRUPT" });
    last = number;
  }
}
