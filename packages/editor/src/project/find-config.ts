import { stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { CONFIG_NAME } from "@hearsay/config";

/**
 * The configuration that holds for a file: the nearest one in its folder or those around it, up to the editor's folder in which it
 * lies; of a file outside of these, that of its own folder; of one that was never saved, that of the first of the editor's folders.
 * Null where there is none.
 *
 * @param file null where it was never saved
 * @param folders those that the editor has open
 */
export async function findConfig(file: string | null, folders: readonly string[]): Promise<string | null> {
  for (const folder of file === null ? folders.slice(0, 1) : foldersOver(file, folders)) {
    const config = join(folder, CONFIG_NAME);
    if (await isFile(config)) return config;
  }
  return null;
}

function foldersOver(file: string, folders: readonly string[]): string[] {
  const own = dirname(file);
  const roots = folders.filter((folder) => !relative(folder, own).startsWith(".."));
  const root = roots.sort((a, b) => a.length - b.length)[0] ?? own;
  const over = [own];
  for (let at = own; relative(root, at) !== "" && dirname(at) !== at; ) {
    at = dirname(at);
    over.push(at);
  }
  return over;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
