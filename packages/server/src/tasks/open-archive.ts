import type { Store } from "@hearsay/archive";
import { RefusedWork } from "./refused-work.js";

type Code = typeof import("@hearsay/archive");

/** The archive of a worker, opened when it is first asked; `address` is null where none was given. */
export interface OpenArchive {
  readonly address: string | null;
  opened: Promise<{ readonly store: Store; readonly code: Code }> | null;
}

/**
 * The store of an archive, and the code that asks it.
 *
 * @throws an `ArchiveError` where it cannot be opened; the next question tries again
 */
export async function storeIn(archive: OpenArchive): Promise<{ readonly store: Store; readonly code: Code }> {
  const { address } = archive;
  if (address === null) throw new RefusedWork(404, "There is no archive here.");
  archive.opened ??= open(address);
  try {
    return await archive.opened;
  } catch (error) {
    archive.opened = null;
    throw error;
  }
}

async function open(address: string): Promise<{ readonly store: Store; readonly code: Code }> {
  const code = await import("@hearsay/archive");
  return { store: await code.openArchive(address), code };
}
