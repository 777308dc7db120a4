import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { KeptCheck, KeptCheckHead } from "@hearsay/client";
import writeFileAtomic from "write-file-atomic";
import { Refused } from "../problem.js";

const ENDING = ".check.json";
/** An id is a name of a file, and can be nothing else. */
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const MOST_CHECKS = 5000;

/** The checks that are kept in a folder, a file each; each is whole or as it was before. */
export class KeptChecks {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folder, where there is none. */
  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
  }

  /** What is kept, the latest first; a file that is no check is left alone. */
  async list(): Promise<KeptCheckHead[]> {
    const ids = (await readdir(this.#folder))
      .filter((name) => name.endsWith(ENDING))
      .map((name) => name.slice(0, -ENDING.length))
      .filter((id) => ID.test(id))
      .slice(0, MOST_CHECKS);
    const checks = await Promise.all(ids.map((id) => this.#read(id).catch(() => null)));
    return checks
      .flatMap((check) => (check === null ? [] : [{ id: check.id, title: check.title, kept: check.kept }]))
      .sort((a, b) => b.kept.localeCompare(a.kept));
  }

  /** @throws {Refused} where there is none of this id */
  async get(id: string): Promise<KeptCheck> {
    const check = await this.#read(id);
    if (check === null) throw new Refused(404, "There is no such check.");
    return check;
  }

  async put(id: string, { title, state }: Pick<KeptCheck, "title" | "state">): Promise<KeptCheckHead> {
    const head = { id, title, kept: new Date().toISOString() };
    await writeFileAtomic(this.#file(id), `${JSON.stringify({ ...head, state })}\n`, { mode: 0o600 });
    return head;
  }

  async delete(id: string): Promise<void> {
    await this.get(id);
    await rm(this.#file(id));
  }

  async #read(id: string): Promise<KeptCheck | null> {
    const file = this.#file(id);
    try {
      // a device or a pipe would never end
      if (!(await stat(file)).isFile()) return null;
      const check = JSON.parse(await readFile(file, "utf8")) as KeptCheck;
      return typeof check.title === "string" && typeof check.kept === "string" ? { ...check, id } : null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw new Refused(409, "The check's file is damaged.");
    }
  }

  #file(id: string): string {
    if (!ID.test(id)) throw new Refused(404, "There is no such check.");
    return join(this.#folder, id + ENDING);
  }
}
