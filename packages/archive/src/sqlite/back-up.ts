import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  unlinkSync,
} from "node:fs";
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
    moveToFree(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    if (error instanceof ArchiveError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    // while another process writes, it is tried again
    if (String(code).startsWith("SQLITE_BUSY")) throw error;
    throw new ArchiveError(`the backup ${file} could not be written: ${message}`, { cause: error });
  }
}

/** Unlike a move alone, a link fails where another process has made the file meanwhile; not every disk has links. */
function moveToFree(beside: string, file: string): void {
  try {
    linkSync(beside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST" || existsSync(file)) throw alreadyThere(file);
    renameSync(beside, file);
    return;
  }
  unlinkSync(beside);
}

function alreadyThere(file: string): ArchiveError {
  return new ArchiveError(`the backup ${file} is there already: name a file that does not exist`);
}
