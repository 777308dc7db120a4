import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { type ReadOptions, readBytes, reasonOfSystemError } from "@hearsay/readers";
import { LRUCache } from "lru-cache";
import { type NamedFolders, NotAllowed } from "../folders/named-folders.js";
import type { Held, Refused } from "./held.js";

/** So many characters of documents are kept read. */
const KEPT = 120_000_000;

interface ReadFile {
  /** Size and times of the file when it was read. */
  readonly state: string;
  readonly sha256: string;
  readonly documents: readonly (Held | Refused)[];
}

/** Reads files once: again only where size, time or, where these say that it may have changed, the bytes are others. */
export class FileReader {
  readonly #folders: NamedFolders;
  readonly #read = new LRUCache<string, ReadFile>({ maxSize: KEPT });

  constructor(folders: NamedFolders) {
    this.#folders = folders;
  }

  /**
   * What a file holds; one may hold several documents. Never throws.
   *
   * @param name what it is called
   * @param path where it lies
   */
  async read(name: string, path: string, options: ReadOptions): Promise<readonly (Held | Refused)[]> {
    const key = JSON.stringify([name, path, options]);
    const before = this.#read.get(key);
    try {
      const state = await stateOf(path);
      if (before?.state === state) return before.documents;
      const bytes = await this.#folders.bytes(path);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const documents =
        before?.sha256 === sha256 ? before.documents : await documentsIn(name, path, bytes, options);
      this.#read.set(key, { state, sha256, documents }, { size: sizeOf(documents) });
      return documents;
    } catch (error) {
      this.#read.delete(key);
      const reason = error instanceof NotAllowed ? error.message : reasonOfSystemError(error);
      return [{ name, reason, skipped: false }];
    }
  }
}

async function stateOf(path: string): Promise<string> {
  const { size, mtimeMs, ctimeMs, ino } = await stat(path);
  return [size, mtimeMs, ctimeMs, ino].join(" ");
}

async function documentsIn(
  name: string,
  path: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<(Held | Refused)[]> {
  const documents: (Held | Refused)[] = [];
  for await (const result of readBytes(name, bytes, options)) {
    documents.push(
      result.ok
        ? { article: result.article, sha256: result.sha256, path, notes: result.notes }
        : { name: result.name, reason: result.reason, skipped: result.skipped === true },
    );
  }
  return documents;
}

function sizeOf(documents: readonly (Held | Refused)[]): number {
  return 1000 + documents.reduce((sum, one) => sum + ("article" in one ? one.article.text.length : 0), 0);
}
