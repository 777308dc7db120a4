import { realpathSync, type Stats, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { walk } from "@hearsay/readers";
import { UsageError } from "../usage-error.js";

/**
 * Refuses to write a report where it would replace something that the command reads: a file under any of its names, one in a
 * folder that is read, the configuration, the weights. Nothing is opened for it.
 *
 * @param inputs files, folders and `-`
 * @param option that names the file, for the message
 * @throws {UsageError} that names both
 */
export async function refuseOverwriting(
  out: string,
  inputs: readonly string[],
  option = "--out",
): Promise<void> {
  const target = look(out);
  if (target?.isDirectory()) throw new UsageError(`${option} ${out} is a folder; name a file`);
  for (const input of inputs) {
    if (input === "-") continue;
    if (resolve(input) === resolve(out)) throw wouldOverwrite(option, out, input);
    if (target === null || !target.isFile()) continue;
    const found = look(input);
    if (found === null) continue;
    if (isSame(found, target)) throw wouldOverwrite(option, out, input);
    if (found.isDirectory() && (isInside(out, input) || target.nlink > 1))
      await refuseInside(option, out, target, input);
  }
}

/** The file may be one of a folder's, under a name of its own or another. */
async function refuseInside(option: string, out: string, target: Stats, folder: string): Promise<void> {
  for await (const { file, skipped } of walk([folder])) {
    const found = skipped ? null : look(file);
    if (found !== null && isSame(found, target)) throw wouldOverwrite(option, out, file);
  }
}

function wouldOverwrite(option: string, out: string, input: string): UsageError {
  return new UsageError(`${option} ${out} would overwrite ${input}, which is to be read`);
}

function isSame(one: Stats, other: Stats): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}

function isInside(file: string, folder: string): boolean {
  const path = relative(realpathSync(folder), realpathSync(file));
  return path !== "" && path !== ".." && !path.startsWith(`..${sep}`);
}

function look(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
