import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { KeepRequest, KeptCheck, KeptCheckHead } from "@hearsay/client";
import writeFileAtomic from "write-file-atomic";
import { Refused } from "../problem.js";

/** Of a check there are two files: what is written often, and what it was made from, which is large. */
const CHECK = ".check.json";
const MATERIAL = ".material.json";
/** An id is a name of a file, and can be nothing else. */
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const MOST_CHECKS = 5000;

/** The checks that are kept in a folder; each file is whole or as it was before. */
export class KeptChecks {
  readonly #folder: string;
  /** Ends when all that was asked to be written is written: one after the other. */
  #written: Promise<unknown> = Promise.resolve();

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
      .filter((name) => name.endsWith(CHECK))
      .map((name) => name.slice(0, -CHECK.length))
      .filter((id) => ID.test(id))
      .slice(0, MOST_CHECKS);
    const checks = await Promise.all(ids.map((id) => this.#check(id).catch(() => null)));
    return checks
      .flatMap((check) => (check === null ? [] : [headOf(check)]))
      .sort((a, b) => b.kept.localeCompare(a.kept));
  }

  /** @throws {Refused} where there is none of this id */
  async get(id: string): Promise<KeptCheck> {
    const check = await this.#check(id);
    if (check === null) throw new Refused(404, "There is no such check.");
    return check;
  }

  /** @throws {Refused} where it does not go on from the check that is kept */
  put(id: string, { title, detail = "", state, since }: KeepRequest): Promise<KeptCheckHead> {
    return this.#inTurn(async () => {
      const before = since === undefined ? null : await this.#check(id);
      if (since !== undefined && since !== (before?.kept ?? null))
        throw new Refused(409, "The check was changed elsewhere since.");
      const head = { id, title, detail, kept: timeAfter(before?.kept) };
      await this.#write(this.#file(id, CHECK), { ...head, state });
      return head;
    });
  }

  /** What a check was made from; null where nothing is kept of it. */
  async material(id: string): Promise<unknown> {
    await this.get(id);
    return (await this.#read(this.#file(id, MATERIAL)))?.material ?? null;
  }

  putMaterial(id: string, material: unknown): Promise<void> {
    return this.#inTurn(() => this.#write(this.#file(id, MATERIAL), { material }));
  }

  delete(id: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.get(id);
      await rm(this.#file(id, CHECK));
      await rm(this.#file(id, MATERIAL), { force: true });
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#written.then(work);
    this.#written = done.catch(() => {});
    return done;
  }

  async #check(id: string): Promise<KeptCheck | null> {
    const check = await this.#read(this.#file(id, CHECK));
    if (typeof check?.title !== "string" || typeof check.kept !== "string") return null;
    const { title, kept, detail, state } = check;
    return { id, title, detail: typeof detail === "string" ? detail : "", kept, state };
  }

  async #read(file: string): Promise<Record<string, unknown> | null> {
    try {
      // a device or a pipe would never end
      return (await stat(file)).isFile() ? JSON.parse(await readFile(file, "utf8")) : null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw new Refused(409, "The check's file is damaged.");
    }
  }

  async #write(file: string, content: object): Promise<void> {
    await writeFileAtomic(file, `${JSON.stringify(content)}\n`, { mode: 0o600 });
  }

  #file(id: string, ending: string): string {
    if (!ID.test(id)) throw new Refused(404, "There is no such check.");
    return join(this.#folder, id + ending);
  }
}

function headOf({ id, title, detail, kept }: KeptCheck): KeptCheckHead {
  return { id, title, detail, kept };
}

/** Now, and later than a time before: it tells two versions apart. */
function timeAfter(before: string | undefined): string {
  const last = before === undefined ? 0 : Date.parse(before) || 0;
  return new Date(Math.max(Date.now(), last + 1)).toISOString();
}
