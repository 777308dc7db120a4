import { join } from "node:path";
import { indexSources, type Sources, type ToldOfFile } from "@hearsay/core";
import { PeopleOfFolders, walk } from "@hearsay/readers";
import { LRUCache } from "lru-cache";
import type { Allowed, NamedFolders } from "../folders/named-folders.js";
import { FileReader } from "./file-reader.js";
import { type Held, heldText, isHeld, type Refused } from "./held.js";
import { LIMITS } from "./limits.js";

/** What a call names as its sources. */
export interface Asked {
  /** Files and folders by name; all folders where neither these nor documents are given. */
  readonly sources?: readonly string[] | undefined;
  readonly documents?: readonly { readonly name: string; readonly text: string }[] | undefined;
  /** Whose words: a label of a transcript, or the name of a document that is one person's words. */
  readonly speakers?: Readonly<Record<string, string>> | undefined;
}

/** What is told of documents for every call. */
export interface Told {
  readonly speakers?: Readonly<Record<string, string>> | undefined;
  readonly material?: Readonly<Record<string, ToldOfFile>> | undefined;
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/** The documents of a call. */
export interface Shelf {
  readonly held: readonly Held[];
  readonly refused: readonly Refused[];
  /** How many documents were searched, where only those are held that share words with what was asked for. */
  readonly searched?: number;
}

/** How many documents were looked in. */
export function lookedIn({ held, searched }: Shelf): number {
  return searched ?? held.length;
}

/** So many sets of sources are kept indexed. */
const KEPT_INDEXES = 4;
/** So many characters of documents that stood in calls are kept. */
const KEPT_TEXTS = 20_000_000;

/** The documents in the folders and those of calls, read once and indexed once as long as they stay the same. */
export class Library {
  readonly #folders: NamedFolders;
  readonly #told: Told;
  readonly #files: FileReader;
  readonly #texts = new LRUCache<string, Held>({ maxSize: KEPT_TEXTS });
  readonly #indexes = new LRUCache<string, Sources>({ max: KEPT_INDEXES });
  readonly #numbers = new WeakMap<Held, number>();
  #count = 0;

  constructor(folders: NamedFolders, told: Told) {
    this.#folders = folders;
    this.#told = told;
    this.#files = new FileReader(folders);
  }

  /**
   * Reads what a call names.
   *
   * @throws {NotAllowed} where a name stands for nothing that may be read
   */
  async shelf({ sources, documents = [], speakers = {} }: Asked): Promise<Shelf> {
    const held: Held[] = [];
    const refused: Refused[] = [];
    let room: number = LIMITS.characters;
    const taken = new Set<string>();
    const take = (one: Held | Refused) => {
      if (!isHeld(one)) refused.push(one);
      else if (taken.has(one.article.name))
        refused.push({ name: one.article.name, reason: "has the name of another source", skipped: false });
      else if (one.article.text.length > room) refused.push(beyond(one.article.name, "text"));
      else {
        room -= one.article.text.length;
        taken.add(one.article.name);
        held.push(one);
      }
    };
    for (const { name, text } of documents) take(this.#text(name, text, speakers));
    const isOfAll = sources === undefined && documents.length === 0;
    const names = isOfAll ? this.#folders.all.map(({ name }) => name) : (sources ?? []);
    const allowed: Allowed[] = [];
    for (const name of names) allowed.push(await this.#folders.find(name));
    const seen = new Set<string>();
    for (const each of allowed) {
      for await (const { name, path, reason, skipped } of this.#filesOf(each)) {
        if (seen.has(path)) continue;
        seen.add(path);
        if (reason !== null) refused.push({ name, reason, skipped });
        else if (seen.size > LIMITS.files) refused.push(beyond(name, "files"));
        else for (const one of await this.#read(each, name, path, speakers)) take(one);
      }
    }
    return { held, refused };
  }

  /**
   * One file, with the documents that it holds.
   *
   * @throws {NotAllowed} where it may not be read
   */
  async file(name: string, speakers: Readonly<Record<string, string>> = {}): Promise<Shelf> {
    return this.shelf({ sources: [name], speakers });
  }

  /** The names of the files in all folders, without reading them. */
  async names(): Promise<string[]> {
    const names: string[] = [];
    for (const folder of this.#folders.all) {
      const whole = { name: folder.name, folder, path: folder.real };
      for await (const { name, reason } of this.#filesOf(whole)) {
        if (reason === null) names.push(name);
        if (names.length === LIMITS.files) return names;
      }
    }
    return names;
  }

  /** A document that stood in a call, by its name and hash; null where it is forgotten. */
  given(name: string, sha256: string): Held | null {
    for (const held of this.#texts.values()) {
      if (held.article.name === name && held.sha256 === sha256) return held;
    }
    return null;
  }

  /** Keeps a document for a while, so that the passages of an answer can be asked for. */
  remember(held: Held): void {
    const { name, text } = held.article;
    if (text.length > 0 && text.length <= KEPT_TEXTS)
      this.#texts.set(JSON.stringify([name, held.sha256]), held, { size: text.length });
  }

  /** An index of documents; the same one as long as they are the same. */
  indexOf({ held, refused }: Shelf): Sources {
    const unread = refused.filter(({ skipped }) => !skipped);
    const key = JSON.stringify([held.map((one) => this.#numberOf(one)), unread]);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = indexSources(
      held.map(({ article }) => article),
      { whyEmpty: whyEmpty(unread), unread: unread.map(({ name }) => name) },
    );
    this.#indexes.set(key, index);
    return index;
  }

  /** What is read is the same object as long as it is the same. */
  #numberOf(held: Held): number {
    const number = this.#numbers.get(held) ?? ++this.#count;
    this.#numbers.set(held, number);
    return number;
  }

  #text(name: string, text: string, speakers: Readonly<Record<string, string>>): Held | Refused {
    const told = { ...this.#told.speakers, ...speakers };
    const held = heldText(name, text, told);
    if (!isHeld(held)) return held;
    const key = JSON.stringify([name, held.sha256, told]);
    const known = this.#texts.get(key);
    if (known === undefined) this.#texts.set(key, held, { size: text.length });
    return known ?? held;
  }

  async *#filesOf({ folder, path }: Allowed) {
    for await (const found of walk([path], { mayEnter: this.#folders.holds })) {
      const reason = found.skipped ? "is of a kind that is not read" : found.reason;
      yield {
        name: this.#folders.nameOf(folder, found.file),
        path: found.file,
        reason,
        skipped: found.skipped,
      };
    }
  }

  async #read({ folder }: Allowed, name: string, path: string, speakers: Readonly<Record<string, string>>) {
    const told = { ...this.#told, speakers: { ...this.#told.speakers, ...speakers } };
    const people = new PeopleOfFolders([folder.real], (file) => this.#folders.bytes(join(file)));
    return this.#files.read(name, path, await people.optionsFor(path, told));
  }
}

function beyond(name: string, what: "files" | "text"): Refused {
  const most = what === "files" ? `${LIMITS.files} files` : `${LIMITS.characters} characters of text`;
  return {
    name,
    reason: `is beyond the ${most} that are read for one call: name fewer sources`,
    skipped: false,
  };
}

/** Why there is nothing to look in, as every quotation will say. */
function whyEmpty([first, ...others]: readonly Refused[]): string {
  if (first === undefined) return "There is no source to check against.";
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  return `No source could be read: ${first.name} ${first.reason}${more}.`;
}
