import { readFile, stat } from "node:fs/promises";

/**
 * The text of a file that the command itself needs, and no input: of a pipe or a device it cannot be told when it ends.
 *
 * @throws a system error, or an error that says what the file is
 */
export async function readOwnFile(file: string): Promise<string> {
  if (!(await stat(file)).isFile()) throw new Error("it is not a regular file");
  return readFile(file, "utf8");
}
