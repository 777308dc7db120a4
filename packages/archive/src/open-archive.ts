import { ArchiveError } from "./archive-error.js";
import type { Queue } from "./queue/queue.js";
import type { Store } from "./store.js";

/**
 * Opens an archive by its address: the name of a file, or postgres://user:password@host/database.
 *
 * @param create whether it is made where there is none
 * @throws {ArchiveError} where there is none, or it cannot be used
 */
export async function openArchive(address: string, { create = false } = {}): Promise<Store> {
  if (isPostgres(address)) {
    const { openPostgres } = await import("./postgres/open.js");
    return openPostgres(address, create);
  }
  const { openSqlite } = await import("./sqlite/open.js");
  return openSqlite(address, create);
}

/**
 * Spreads an archive in PostgreSQL over its own server and others; see `shardPostgres`.
 *
 * @param address postgres://user:password@host/database
 * @returns the archive's address without its password
 * @throws {ArchiveError} where it cannot be, or is already
 */
export async function shardArchive(address: string, others: readonly string[]): Promise<string> {
  if (!isPostgres(address))
    throw new ArchiveError(
      `the archive ${address} is a file: only one in PostgreSQL can be spread over servers`,
    );
  const { shardPostgres } = await import("./postgres/shard.js");
  return shardPostgres(address, others);
}

/**
 * Opens the queue of work for an archive in PostgreSQL.
 *
 * @param address postgres://user:password@host/database
 * @throws {ArchiveError} where the archive is a file, or the server cannot be reached
 */
export async function openQueue(address: string): Promise<Queue> {
  if (!isPostgres(address))
    throw new ArchiveError(`the archive ${address} is a file: only one in PostgreSQL has a queue of work`);
  const queue = await import("./queue/queue.js");
  return queue.openQueue(address);
}

function isPostgres(address: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(address);
}
