import type { Material } from "@hearsay/config";
import { toldOfFile } from "@hearsay/core/plumbing";
import { type ReadArticle, readAll } from "@hearsay/readers";
import { COULD_NOT_WORK, setStatus } from "../exit-status.js";
import type { Fields, Speakers } from "../options.js";
import { warn } from "../output/messages.js";

/** An article, and the file that it was read from. */
export interface ReadFile extends Pick<ReadArticle, "article" | "sha256"> {
  /** What it was read from, where that was asked for. */
  readonly original?: Original;
  /** Where and when it was fetched, where it came from the web. */
  readonly page?: NonNullable<ReadArticle["page"]>;
  /** Whether that was just now. */
  readonly isLive?: boolean;
  /** The path; `-` is standard input. What is within a file, or one of several there, has its place added. */
  readonly file: string;
}

/** The bytes of a file, and the name of the format that they were read as. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly format: string;
}

export interface RefusedFile {
  readonly file: string;
  readonly reason: string;
  /** Whether it was found in a folder, and is of a kind that is not read. */
  readonly isSkipped?: boolean;
}

export interface GivenFilesOptions {
  readonly speakers: Speakers | undefined;
  readonly fields: Fields | undefined;
  readonly material: Material | undefined;
  /** No warnings but those that the exit status rests on. */
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** The formats of which the bytes are kept with what was read from them. */
  readonly keeps?: readonly string[];
  /** Called for every file, read or not. */
  readonly onFile?: () => void;
}

/** The files that a command was given, read one after the other; what could not be read is gathered and said. */
export class GivenFiles {
  readonly refused: RefusedFile[] = [];
  /** The entries of the configuration that tell of a file which was read. */
  readonly told: Set<string> = new Set();
  readonly #paths: readonly string[];
  readonly #options: GivenFilesOptions;
  #failures: string[] = [];

  constructor(paths: readonly string[], options: GivenFilesOptions) {
    this.#paths = paths;
    this.#options = options;
  }

  async *articles(): AsyncGenerator<ReadFile> {
    const { speakers, fields, material, quiet, verbose, keeps = [], onFile } = this.#options;
    for await (const result of readAll(this.#paths, { speakers, fields, material })) {
      onFile?.();
      const { file } = result;
      if (result.ok) {
        if (!quiet) for (const note of result.notes) warn(`${shown(result.notesAbout)} ${note}`);
        const { article, sha256, format, bytes, page } = result;
        this.#noteTold(article.name);
        const original = keeps.includes(format) ? { original: { bytes, format } } : {};
        yield { file, article, sha256, ...(page === undefined ? {} : { page }), ...original };
        continue;
      }
      this.refused.push({ file, reason: result.reason, isSkipped: result.skipped });
      if (result.named) this.#failures.push(`${shown(file)} ${result.reason}`);
      else if (result.skipped ? verbose : !quiet) warn(`${shown(file)} ${result.reason}`);
    }
  }

  #noteTold(name: string): void {
    for (const [key, told] of Object.entries(this.#options.material ?? {}))
      if (toldOfFile(name, { [key]: told }) !== null) this.told.add(key);
  }

  /** Notes that an article was read and could not be worked on; said with the files that could not be read. */
  addFailure(refused: RefusedFile): void {
    this.refused.push(refused);
    this.#failures.push(`${shown(refused.file)} ${refused.reason}`);
  }

  /** Says which files that were named directly could not be read, and sets the exit status if there are any. */
  sayFailures(): void {
    for (const failure of this.#failures) warn(failure);
    if (this.#failures.length > 0) setStatus(COULD_NOT_WORK);
    this.#failures = [];
  }
}

/** Says which files the configuration tells of that were not among those read: a name that is misspelt would be silent. */
export function warnOfUntold(
  material: Material | undefined,
  ...given: readonly (Pick<GivenFiles, "told"> | null)[]
): void {
  for (const key of Object.keys(material ?? {})) {
    if (!given.some((files) => files?.told.has(key)))
      warn(`the configuration tells of ${key}, which was not read`);
  }
}

/** How a file is called where people read it. */
export function shown(file: string): string {
  return file === "-" ? "standard input" : file;
}
