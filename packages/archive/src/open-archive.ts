import type { Store } from "./store.js";

/**
 * Opens an archive by its address: the name of a file, or postgres://user:password@host/database.
 *
 * @param create whether it is made where there is none
 * @throws {ArchiveError} where there is none, or it cannot be used
 */
export async function openArchive(address: string, { create = false } = {}): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//i.test(address)) {
    const { openPostgres } = await import("./postgres/open.js");
    return openPostgres(address, create);
  }
  const { openSqlite } = await import("./sqlite/open.js");
  return openSqlite(address, create);
}
