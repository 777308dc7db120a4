import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, unlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Kysely, sql } from "kysely";
import { ArchiveError } from "../archive-error.js";
import type { Schema } from "./schema.js";

/** Writes a copy beside its place and puts it there when it is whole and on the disk; see `Store.backUp`. */
export async function backUp(db: Kysely<Schema>, file: string): Promise<void> {
  if (existsSync(file)) throw alreadyThere(file);
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  // an ended process of the same number may have left it
  rmSync(beside, { force: true });
  try {
    await sql`vacuum into ${beside}`.execute(db);
    const written = openSync(beside, "r+");
    fsyncSync(written);
    closeSync(written);
    // unlike a move, it fails where another process has made the file meanwhile
    linkSync(beside, file);
    unlinkSync(beside);
  } catch (error) {
    rmSync(beside, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw alreadyThere(file);
    // while another process writes, it is tried again
    if (String(code).startsWith("SQLITE_BUSY")) throw error;
    throw new ArchiveError(`the backup ${file} could not be written: ${message}`, { cause: error });
  }
}

function alreadyThere(file: string): ArchiveError {
  return new ArchiveError(`the backup ${file} is there already: name a file that does not exist`);
}
