import { createHash } from "node:crypto";
import { appendFile, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../usage-error.js";
import { ReportFile } from "./report-file.js";

/** What was written into the folder, with the SHA-256 of each, a line a file as `sha256sum` has it. */
const MANIFEST = ".hearsay";

/**
 * A folder of annotations, which somebody may go on with by hand. What Hearsay did not write, or was changed since, is never
 * written over.
 */
export class BratFolder {
  readonly #folder: string;
  /** By name, every content that Hearsay ever wrote. */
  readonly #known = new Map<string, Set<string>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * To be called before anything is written.
   *
   * @throws {UsageError} where the folder holds annotations or texts that Hearsay did not write, or that were changed since
   */
  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    for (const line of (await readOrNull(join(this.#folder, MANIFEST)))?.toString("utf8").split("\n") ?? []) {
      const [, hash, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      if (hash !== undefined && name !== undefined) this.#remember(name, hash);
    }
    for (const name of await readdir(this.#folder)) {
      if (/\.(?:ann|txt|conf)$/i.test(name)) await this.#refuseOthers(name);
    }
  }

  /** @throws a system error where the file cannot be written */
  async write(name: string, text: string): Promise<void> {
    const hash = hashOf(Buffer.from(text));
    if (!this.#known.get(name)?.has(hash)) {
      await appendFile(join(this.#folder, MANIFEST), `${hash}  ${name}\n`);
      this.#remember(name, hash);
    }
    const file = new ReportFile(join(this.#folder, name));
    file.write(text);
    file.finish();
  }

  async #refuseOthers(name: string): Promise<void> {
    const file = join(this.#folder, name);
    const content = await readOrNull(file);
    const hashes = this.#known.get(name);
    if (content === null || hashes?.has(hashOf(content))) return;
    const why =
      hashes === undefined ? "which Hearsay did not write" : "which was changed since Hearsay wrote it";
    throw new UsageError(`--out ${this.#folder} holds ${name}, ${why}; name another folder, or move it away`);
  }

  #remember(name: string, hash: string): void {
    this.#known.set(name, (this.#known.get(name) ?? new Set()).add(hash));
  }
}

function hashOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}
