import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "@hearsay/core";

const LONGEST_NAME = 80;

/**
 * The text of sources that an editor cannot open at a passage (Word, PDF, what lies in archives), as files that it can: in a folder of
 * the system's for such files that only this user may open, until the server ends.
 */
export class SourceCopies {
  #folder: string | null = null;
  readonly #paths = new Map<Article, string>();

  /** The path of a file that holds the article's text, offset for offset. */
  pathOf(article: Article): string {
    const known = this.#paths.get(article);
    if (known !== undefined) return known;
    this.#folder ??= mkdtempSync(join(tmpdir(), "hearsay-sources-"));
    const folder = join(this.#folder, String(this.#paths.size + 1));
    mkdirSync(folder);
    const path = join(folder, `${safe(article.name)}.txt`);
    writeFileSync(path, article.text);
    // what is changed in it would be lost
    chmodSync(path, 0o400);
    this.#paths.set(article, path);
    return path;
  }

  /** Takes the files away. */
  remove(): void {
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = null;
    this.#paths.clear();
  }
}

/** The last part of a name, which may come out of an archive and hold anything. */
function safe(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last.replace(/[^\p{L}\p{N}._ -]+/gu, "-").replace(/^[.-]+/, "");
  return plain.slice(-LONGEST_NAME) || "source";
}
