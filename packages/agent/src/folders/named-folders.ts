import { constants } from "node:fs";
import { open, realpath, stat } from "node:fs/promises";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import { LARGEST_FILE, reasonOfSystemError } from "@hearsay/readers";
import { faultOfName } from "./plain-name.js";

/** A folder that was named at the start. */
export interface NamedFolder {
  /** What it is called in questions and answers: its last name, with a number where two have the same. */
  readonly name: string;
  /** Its path as it was given, made absolute. */
  readonly path: string;
  /** Where it really is. */
  readonly real: string;
}

/** A file or folder that may be read. */
export interface Allowed {
  /** What it is called: the folder's name and the path below it, with `/`. */
  readonly name: string;
  readonly folder: NamedFolder;
  /** Its path below the folder, links in it not followed. */
  readonly path: string;
}

/** A name that is not read, with the reason: a sentence that a program can act on. */
export class NotAllowed extends Error {}

/** The folders that may be read, and nothing else. */
export class NamedFolders {
  readonly all: readonly NamedFolder[];

  private constructor(all: readonly NamedFolder[]) {
    this.all = all;
  }

  /**
   * Takes folders as they are named at the start.
   *
   * @throws an error that names the first that is none
   */
  static async of(paths: readonly string[]): Promise<NamedFolders> {
    const folders: NamedFolder[] = [];
    for (const path of paths) {
      const real = await realpath(path).catch((error: unknown) => {
        throw new Error(`${path} ${reasonOfSystemError(error)}`);
      });
      if (!(await stat(real)).isDirectory()) throw new Error(`${path} is not a folder`);
      if (folders.every((folder) => folder.real !== real))
        folders.push({ name: freeName(folders, basename(resolve(path))), path: resolve(path), real });
    }
    return new NamedFolders(folders);
  }

  /** Whether a real path lies in one of the folders, and no part of it there is hidden. */
  readonly holds = (real: string): boolean =>
    this.all.some((folder) => {
      const below = pathBelow(folder.real, real);
      return below !== null && !below.split(sep).some((part) => part.startsWith("."));
    });

  /**
   * Finds what a name stands for: a folder's name, the same with a path below it, a path below any of the folders, or an absolute path
   * that lies in one.
   *
   * @throws {NotAllowed} where it is not there, lies elsewhere, or is written so that it could
   */
  async find(asked: string): Promise<Allowed> {
    const candidates = this.#candidates(asked);
    for (const { folder, below } of candidates) {
      const path = join(folder.real, below);
      const real = await realpath(path).catch(() => null);
      if (real === null) continue;
      if (!this.holds(real)) throw new NotAllowed(`${asked}: is a link that leads out of ${this.#named()}.`);
      return { name: nameOf(folder, path), folder, path };
    }
    throw new NotAllowed(`${asked}: is not in ${this.#named()}.`);
  }

  /** What a file within a folder is called. */
  nameOf(folder: NamedFolder, path: string): string {
    return nameOf(folder, path);
  }

  /**
   * The bytes of a file, with what tells whether it was changed since.
   *
   * @throws an error whose message is the reason
   */
  async bytes(path: string): Promise<Uint8Array> {
    const real = await realpath(path);
    if (!this.holds(real)) throw new NotAllowed("is a link that leads out of the folders that may be read");
    // neither a link that has just taken the file's place nor a pipe that never ends is followed
    const file = await open(
      real,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      const found = await file.stat();
      if (!found.isFile()) throw new NotAllowed("is not a regular file");
      if (found.size > LARGEST_FILE) {
        throw new NotAllowed(`is larger than ${LARGEST_FILE / 1024 / 1024} MB, the most that is read`);
      }
      if ((await realpath(real)) !== real) throw new NotAllowed("was moved while it was read");
      return await file.readFile();
    } finally {
      await file.close();
    }
  }

  #candidates(asked: string): { folder: NamedFolder; below: string }[] {
    if (isAbsolute(asked) && !/\p{Cc}/u.test(asked) && !asked.startsWith("//")) {
      return this.all.flatMap((folder) => {
        const below = pathBelow(folder.path, resolve(asked)) ?? pathBelow(folder.real, resolve(asked));
        const isPlain = below !== null && !asked.split(/[\\/]/).includes("..");
        return isPlain && !below.split(sep).some((part) => part.startsWith(".")) ? [{ folder, below }] : [];
      });
    }
    const fault = faultOfName(asked);
    if (fault !== null)
      throw new NotAllowed(`${JSON.stringify(asked)}: ${fault}. Readable is what lies in ${this.#named()}.`);
    const [first = "", ...rest] = asked.split("/").filter((part) => part !== "" && part !== ".");
    const named = this.all.filter(({ name }) => name === first);
    return [
      ...named.map((folder) => ({ folder, below: join(...rest, "") })),
      ...this.all.map((folder) => ({ folder, below: join(first, ...rest) })),
    ];
  }

  #named(): string {
    if (this.all.length === 0) return "a folder that may be read: the server was started without any";
    return `the folders that may be read (${this.all.map(({ name }) => name).join(", ")})`;
  }
}

function freeName(folders: readonly NamedFolder[], wanted: string): string {
  const name = wanted === "" ? "root" : wanted;
  const isFree = (one: string) => folders.every((folder) => folder.name !== one);
  let number = 2;
  while (!isFree(`${name}-${number}`)) number++;
  return isFree(name) ? name : `${name}-${number}`;
}

function nameOf({ name, real }: NamedFolder, path: string): string {
  const below = relative(real, path).split(sep).join("/");
  return below === "" ? name : `${name}/${below}`;
}

/** The path from a folder to what lies in it, "" for itself; null where it lies elsewhere. */
function pathBelow(folder: string, path: string): string | null {
  const below = relative(folder, path);
  return below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below) ? null : below;
}
