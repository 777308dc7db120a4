import { resolve } from "node:path";
import type { Settings } from "@hearsay/config";
import { type Article, indexSources, type Sources } from "@hearsay/core";
import { type FileResult, readAll, walk, whyNoneRead } from "@hearsay/readers";
import { stampsOf } from "./stamp.js";

/** The sources of a configuration as they were read. */
export interface ReadSources {
  readonly index: Sources;
  /** The articles by their names, which are those that evidence bears. */
  readonly articles: ReadonlyMap<string, Article>;
  /** The full paths of the files, by the names under which they were found. */
  readonly paths: ReadonlyMap<string, string>;
  /** What could not be read, with the reason; what is of a kind that is not read is left out. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

const NO_BYTES = new Uint8Array();

/** The files that a configuration names as sources: each is read once, and again when it has changed. */
export class SourceFiles {
  readonly #folder: string;
  #settings: Settings | null = null;
  #stamps: ReadonlyMap<string, string> = new Map();
  #results = new Map<string, FileResult[]>();
  #read: ReadSources | null = null;

  /** @param folder at which the paths of the configuration begin */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The sources as they were read last; null where the configuration names none. */
  get read(): ReadSources | null {
    return this.#read;
  }

  /** Looks whether files have come, gone or changed, and reads what must be read; tells whether anything is another now. */
  async refresh(settings: Settings): Promise<boolean> {
    const paths = settings.against;
    if (settings !== this.#settings) this.#results.clear();
    else if (paths === undefined) return false;
    const stamps = paths === undefined ? new Map<string, string>() : await this.#stampsOf(paths);
    if (settings === this.#settings && isSame(stamps, this.#stamps)) return false;
    for (const [file, results] of this.#results) {
      const isBeside = results.some((result) => !result.ok && result.skipped);
      // a list of people says who speaks in the files beside it
      if (stamps.get(file) !== this.#stamps.get(file) && isBeside) this.#results.clear();
      else if (stamps.get(file) !== this.#stamps.get(file)) this.#results.delete(file);
    }
    this.#read = paths === undefined ? null : await this.#readAll(paths, settings, stamps);
    this.#settings = settings;
    this.#stamps = stamps;
    return true;
  }

  async #stampsOf(paths: readonly string[]): Promise<Map<string, string>> {
    const files: string[] = [];
    for await (const { file, skipped } of walk(paths, { folder: this.#folder }))
      if (!skipped) files.push(file);
    const stamps = await stampsOf(files.map((file) => resolve(this.#folder, file)));
    return new Map(files.map((file, at) => [file, stamps[at] ?? ""]));
  }

  async #readAll(
    paths: readonly string[],
    { speakers, material, fields }: Settings,
    stamps: ReadonlyMap<string, string>,
  ): Promise<ReadSources> {
    const results = new Map<string, FileResult[]>();
    const articles = new Map<string, Article>();
    const refused: { file: string; reason: string }[] = [];
    const options = { speakers, material, fields, folder: this.#folder };
    const known = (file: string) => this.#results.get(file);
    let outer = "";
    for await (const result of readAll(paths, { ...options, known })) {
      // what is in a file comes after it, under a name of its own
      if (stamps.has(result.file)) outer = result.file;
      const one = result.ok ? { ...result, bytes: NO_BYTES } : result;
      const ofFile = results.get(outer);
      if (ofFile === undefined) results.set(outer, [one]);
      else ofFile.push(one);
      if (result.ok) articles.set(result.file, result.article);
      else if (!result.skipped) refused.push({ file: result.file, reason: result.reason });
    }
    this.#results = results;
    const unread = refused.map(({ file }) => file);
    return {
      index: indexSources(articles.values(), { whyEmpty: whyNoneRead(refused), unread }),
      articles,
      paths: new Map([...stamps.keys()].map((file) => [file, resolve(this.#folder, file)])),
      refused,
    };
  }
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([file, stamp]) => b.get(file) === stamp);
}
