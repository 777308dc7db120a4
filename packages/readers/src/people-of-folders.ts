import { readFile, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { isUserList, peopleOfList } from "./data/threads/user-list.js";
import type { ReadOptions } from "./options.js";
import { MB } from "./reader.js";

const LARGEST = 16 * MB;

/**
 * The people whom the export of a chat lists in a folder, for the messages in that folder and in the folders within it.
 * Only what lies in the folders that the caller named is looked at.
 */
export class PeopleOfFolders {
  readonly #known = new Map<string, Promise<Record<string, string>>>();

  /**
   * @param roots the folders and files that the caller named
   * @param read the bytes of a list, by its path below a root; fails where there is none, or it may not be read
   */
  constructor(
    private readonly roots: readonly string[],
    private readonly read: (file: string) => Promise<Uint8Array> = bytesOfList,
  ) {}

  /** The options for a file, with the names of those people; what the caller said comes first. */
  async optionsFor<Options extends ReadOptions>(file: string, options: Options): Promise<Options> {
    if (!/\.json$/i.test(file) || isUserList(file)) return options;
    const folder = dirname(file);
    const lists = await Promise.all([dirname(folder), folder].map((each) => this.#peopleIn(each)));
    const people = Object.assign({}, ...lists) as Record<string, string>;
    if (Object.keys(people).length === 0) return options;
    return { ...options, speakers: { ...people, ...options.speakers } };
  }

  #peopleIn(folder: string): Promise<Record<string, string>> {
    if (!this.roots.some((root) => !relative(root, folder).startsWith(".."))) return Promise.resolve({});
    const known = this.#known.get(folder) ?? this.#listIn(folder);
    this.#known.set(folder, known);
    return known;
  }

  async #listIn(folder: string): Promise<Record<string, string>> {
    try {
      return peopleOfList(await this.read(join(folder, "users.json")));
    } catch {
      // no list is no fault
      return {};
    }
  }
}

/** The bytes of a list; fails where it is too large for one. */
export async function bytesOfList(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  if (size > LARGEST) throw new Error("too large");
  return readFile(file);
}
