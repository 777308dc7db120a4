import { dirname } from "node:path";
import { ConfigError, readSettings, type Settings } from "@hearsay/config";
import { type ReadSources, SourceFiles } from "./source-files.js";
import { stampOf } from "./stamp.js";

/** A configuration with the sources that it names, as they are on the disk. */
export class Project {
  readonly config: string;
  readonly #sources: SourceFiles;
  #stamp = "";
  #settings: Settings | null = null;
  #problem: string | null = null;
  #looking: Promise<boolean> | null = null;

  /** @param config the path of the configuration */
  constructor(config: string) {
    this.config = config;
    this.#sources = new SourceFiles(dirname(config));
  }

  /** What the configuration says; while it cannot be understood, what it said last; null where it never could. */
  get settings(): Settings | null {
    return this.#settings;
  }

  /** Why the configuration cannot be understood, with its name; null where it can. */
  get problem(): string | null {
    return this.#problem;
  }

  get sources(): ReadSources | null {
    return this.#sources.read;
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
    return (await this.#sources.refresh(this.#settings)) || isOther;
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
