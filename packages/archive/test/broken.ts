import Database from "libsql";

/** Puts a text that is no UTF-8 into a version of an archive: the driver ends the process that reads it. */
export function breakText(file: string, version: number): void {
  const database = new Database(file);
  database.prepare("update versions set outlet = cast(x'ff' as text) where id = ?").run(version);
  database.close();
}

/**
 * Locks an archive, which nothing of this process may have open: whoever asks it waits.
 *
 * @returns what opens it again
 */
export function lock(file: string): () => void {
  const database = new Database(file);
  for (const step of ["pragma locking_mode = exclusive", "begin immediate", "delete from copies", "rollback"])
    database.exec(step);
  return () => database.close();
}
