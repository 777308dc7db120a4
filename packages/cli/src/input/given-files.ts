import { type ReadArticle, readAll } from "@hearsay/readers";
import { COULD_NOT_WORK, setStatus } from "../exit-status.js";
import type { Fields, Speakers } from "../options.js";
import { warn } from "../output/messages.js";

/** An article, and the file that it was read from. */
export interface ReadFile extends Pick<ReadArticle, "article" | "sha256"> {
  /** The path; `-` is standard input. What is within a file, or one of several there, has its place added. */
  readonly file: string;
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
  /** No warnings but those that the exit status rests on. */
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Called for every file, read or not. */
  readonly onFile?: () => void;
}

/** The files that a command was given, read one after the other; what could not be read is gathered and said. */
export class GivenFiles {
  readonly refused: RefusedFile[] = [];
  readonly #paths: readonly string[];
  readonly #options: GivenFilesOptions;
  #failures: string[] = [];

  constructor(paths: readonly string[], options: GivenFilesOptions) {
    this.#paths = paths;
    this.#options = options;
  }

  async *articles(): AsyncGenerator<ReadFile> {
    const { speakers, fields, quiet, verbose, onFile } = this.#options;
    for await (const result of readAll(this.#paths, { speakers, fields })) {
      onFile?.();
      const { file } = result;
      if (result.ok) {
        if (!quiet) for (const note of result.notes) warn(`${shown(file)} ${note}`);
        const { article, sha256 } = result;
        yield { file, article, sha256 };
        continue;
      }
      this.refused.push({ file, reason: result.reason, isSkipped: result.skipped });
      if (result.named) this.#failures.push(`${shown(file)} ${result.reason}`);
      else if (result.skipped ? verbose : !quiet) warn(`${shown(file)} ${result.reason}`);
    }
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

/** How a file is called where people read it. */
export function shown(file: string): string {
  return file === "-" ? "standard input" : file;
}
