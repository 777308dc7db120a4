import { readFile, stat } from "node:fs/promises";

/**
 * The bytes of a file that the command itself needs, and no input: of a pipe or a device it cannot be told when it ends.
 *
 * @throws a system error, or an error that says what the file is
 */
export async function bytesOfOwnFile(file: string): Promise<Buffer> {
  if (!(await stat(file)).isFile()) throw new Error("it is not a regular file");
  return readFile(file);
}

/** The same as text. */
export async function readOwnFile(file: string): Promise<string> {
  return (await bytesOfOwnFile(file)).toString("utf8");
}
