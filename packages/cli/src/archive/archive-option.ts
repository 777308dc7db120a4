import { existsSync } from "node:fs";
import type { Store } from "@hearsay/archive";
import { Option } from "commander";
import { UsageError } from "../usage-error.js";

/** The archive of a folder, where the configuration names no other. */
const DEFAULT_ARCHIVE = "hearsay.archive";

export function archiveOption(): Option {
  return new Option(
    "--archive <file>",
    `the archive: a file, or postgres://user:password@host/database; unless told, the one that the configuration names, else ${DEFAULT_ARCHIVE} in the working directory`,
  );
}

/** The archive that is meant: by the flag, by the configuration, or the folder's own. */
export function archiveNamed(told: string | undefined, configured: string | undefined): string {
  return told ?? configured ?? DEFAULT_ARCHIVE;
}

/** The files of an archive: SQLite keeps two beside it while it is open. */
export function filesOf(archive: string): string[] {
  return [archive, `${archive}-wal`, `${archive}-shm`];
}

/**
 * Opens an archive; its package is loaded only now.
 *
 * @throws {UsageError} where it cannot be opened
 */
export async function openNamed(archive: string, { create = false } = {}): Promise<Store> {
  if (!create && archive === DEFAULT_ARCHIVE && !existsSync(archive))
    throw new UsageError(
      `there is no archive: make one with hearsay add PATHS, or name one with --archive (${DEFAULT_ARCHIVE} does not exist)`,
    );
  const { openArchive } = await import("@hearsay/archive");
  return saidOf(openArchive(archive, { create }));
}

/** What an archive answers; what is wrong with it is said as every mistake is that a user can put right. */
export async function saidOf<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const { ArchiveError } = await import("@hearsay/archive");
    throw error instanceof ArchiveError ? new UsageError(error.message) : error;
  }
}

/**
 * Looks whether an archive can be opened, before somebody else opens it.
 *
 * @throws {UsageError} where it cannot, with the reason
 */
export async function requireArchive(archive: string): Promise<void> {
  await (await openNamed(archive)).close();
}
