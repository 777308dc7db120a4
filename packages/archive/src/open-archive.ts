import { ArchiveError } from "./archive-error.js";
import type { Store } from "./store.js";

/**
 * Opens an archive by its address: the name of a file.
 *
 * @param create whether it is made where there is none
 * @throws {ArchiveError} where there is none, or it cannot be used
 */
export async function openArchive(address: string, { create = false } = {}): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//.test(address))
    throw new ArchiveError("an archive in PostgreSQL cannot be opened by this version: name a file");
  const { openSqlite } = await import("./sqlite/open.js");
  return openSqlite(address, create);
}
