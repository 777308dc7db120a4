import { dirname } from "node:path";
import { ConfigError, readSettings, type Settings } from "@hearsay/config";
import type { Article } from "@hearsay/core";
import { ArchiveSources } from "./archive-sources.js";
import { type ReadSources, SourceFiles } from "./source-files.js";
import { stampOf } from "./stamp.js";

/** A configuration with the sources that it names, as they are on the disk. */
export class Project {
  readonly config: string;
  readonly #sources: SourceFiles;
  readonly #archive: ArchiveSources;
  #stamp = "";
  #settings: Settings | null = null;
  #problem: string | null = null;
  /** The settings as far as they are about files: the same object as long as they are the same. */
  #files: Settings | null = null;
  #looking: Promise<boolean> | null = null;

  /** @param config the path of the configuration */
  constructor(config: string) {
    this.config = config;
    this.#sources = new SourceFiles(dirname(config));
    this.#archive = new ArchiveSources(dirname(config));
  }

  /** What the configuration says; while it cannot be understood, what it said last; null where it never could. */
  get settings(): Settings | null {
    return this.#settings;
  }

  /** Why the configuration cannot be understood, with its name; null where it can. */
  get problem(): string | null {
    return this.#problem;
  }

  /** The sources as far as they are the same for every draft. */
  get sources(): ReadSources | null {
    return this.#archive.read ?? this.#sources.read;
  }

  /** What a draft is checked against; null where the configuration names no sources. */
  async sourcesOf(draft: Article): Promise<ReadSources | null> {
    return (await this.#archive.of(draft)) ?? this.#sources.read;
  }

  /** Whether the path is that of one of the sources, which are no drafts. */
  isSource(path: string): boolean {
    return [...(this.sources?.paths.values() ?? [])].includes(path);
  }

  /** Looks at the configuration and the sources, and reads what has changed; tells whether anything has. */
  refresh(): Promise<boolean> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #look(): Promise<boolean> {
    const isOther = await this.#readConfig();
    if (this.#settings === null) return isOther;
    const isOtherArchive = await this.#archive.refresh(this.#settings);
    const files = this.#archive.read === null ? this.#settings : { ...this.#settings, against: undefined };
    this.#files = isOther || this.#files === null ? files : this.#files;
    return (await this.#sources.refresh(this.#files)) || isOtherArchive || isOther;
  }

  async #readConfig(): Promise<boolean> {
    const stamp = await stampOf(this.config);
    if (stamp === this.#stamp) return false;
    this.#stamp = stamp;
    try {
      const settings = await readSettings(this.config);
      this.#settings = settings;
      this.#problem = settings === null ? `the configuration ${this.config} does not exist` : null;
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      this.#problem = error.message;
    }
    return true;
  }
}
