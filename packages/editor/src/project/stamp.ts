import { stat } from "node:fs/promises";

/** So many files are looked at at once. */
const AT_ONCE = 64;

/** What shows that a file has changed: another stamp. Of a file that cannot be looked at, "absent". */
export async function stampOf(path: string): Promise<string> {
  try {
    const { mtimeMs, ctimeMs, size, ino } = await stat(path);
    return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
  } catch {
    return "absent";
  }
}

/** The stamps of files, in their order. */
export async function stampsOf(paths: readonly string[]): Promise<string[]> {
  const stamps: string[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE)
    stamps.push(...(await Promise.all(paths.slice(at, at + AT_ONCE).map(stampOf))));
  return stamps;
}
