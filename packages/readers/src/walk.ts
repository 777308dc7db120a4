import type { Stats } from "node:fs";
import { lstat, readdir, readlink, realpath, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isOfUnreadKind } from "./format.js";

/** One file that was named, or found in a folder that was. */
export interface FoundFile {
  /** The path as it was named, or below the folder that was; `-` is standard input. */
  readonly file: string;
  /** Whether it was named itself; false where it was found in a folder. */
  readonly named: boolean;
  /** Why it cannot be opened, or null. */
  readonly reason: string | null;
  /** Whether it was left alone because nothing says that it could be an article. */
  readonly skipped: boolean;
}

export interface WalkOptions {
  /** At which relative paths begin; the working directory where it is left out. */
  readonly folder?: string | undefined;
  /** Whether a real path may be looked at; a link that leads to any other is listed with the reason and not followed. */
  readonly mayEnter?: ((real: string) => boolean) | undefined;
}

/**
 * The files that `paths` stand for, in the order given, those of a folder sorted by name, folders within it
 * included. Hidden files and `node_modules` are left out silently, files of unknown kinds are listed as skipped.
 * Nothing but regular files is listed for reading: pipes and devices have a reason against them. A folder that is
 * reached a second time, by a symbolic link, is not entered again.
 */
export async function* walk(paths: readonly string[], options: WalkOptions = {}): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    if (path === "-") {
      yield { file: path, named: true, reason: null, skipped: false };
      continue;
    }
    const found = await look(resolve(options.folder ?? "", path), options);
    if (typeof found === "string") yield { file: path, named: true, reason: found, skipped: false };
    else if (found.isDirectory()) yield* walkFolder(path, options);
    else yield fileAt(path, found, true);
  }
}

/** Folders are kept on a stack of our own, so that their depth does not matter. */
async function* walkFolder(root: string, options: WalkOptions): AsyncGenerator<FoundFile> {
  const entered = new Set<string>();
  const waiting = [root];
  let readable = 0;
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const found = await look(resolve(options.folder ?? "", path), options);
    if (typeof found === "string") {
      yield { file: path, named: path === root, reason: found, skipped: false };
    } else if (found.isDirectory()) {
      const entries = await enter(path, entered, options);
      if (typeof entries === "string")
        yield { file: path, named: path === root, reason: entries, skipped: false };
      else waiting.push(...entries);
    } else {
      const file = fileAt(path, found, false);
      if (file.reason === null && !file.skipped) readable++;
      yield file;
    }
  }
  if (readable === 0) {
    yield { file: root, named: true, reason: "holds no file of a kind that is read", skipped: false };
  }
}

/** The paths in a folder, last one first, or the reason why it cannot be entered. */
async function enter(
  path: string,
  entered: Set<string>,
  { folder = "", mayEnter }: WalkOptions,
): Promise<string[] | string> {
  try {
    const real = await realpath(resolve(folder, path));
    if (mayEnter !== undefined && !mayEnter(real)) return LEADS_OUT;
    if (entered.has(real)) return [];
    entered.add(real);
    const names = await readdir(resolve(folder, path));
    return names
      .filter((name) => !name.startsWith(".") && name !== "node_modules")
      .sort()
      .reverse()
      .map((name) => join(path, name));
  } catch (error) {
    return reasonOfSystemError(error);
  }
}

function fileAt(file: string, found: Stats, named: boolean): FoundFile {
  if (!found.isFile()) return { file, named, reason: "is not a regular file", skipped: false };
  const skipped = !named && isOfUnreadKind(file);
  return { file, named, reason: null, skipped };
}

async function look(path: string, { mayEnter }: WalkOptions): Promise<Stats | string> {
  try {
    if (mayEnter !== undefined && (await lstat(path)).isSymbolicLink() && !mayEnter(await realpath(path)))
      return LEADS_OUT;
    return await stat(path);
  } catch (error) {
    const target = await readlink(path).catch(() => null);
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (isMissing && target !== null) return `is a link to ${target}, which does not exist`;
    return reasonOfSystemError(error);
  }
}

const LEADS_OUT = "is a link that leads out of the folders that may be read";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EACCES: "may not be opened: permission denied",
  EPERM: "may not be opened: permission denied",
  ELOOP: "is a symbolic link that leads back to itself",
  ENAMETOOLONG: "has a name that is too long",
  EISDIR: "is a folder",
};

/** A system error as a reason for the user. */
export function reasonOfSystemError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return REASONS[code] ?? `could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
