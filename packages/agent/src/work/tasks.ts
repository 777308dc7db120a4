import type { WhoFilters } from "@hearsay/archive";
import type { ReadObject, RuleSettings } from "@hearsay/core";
import { oneLine } from "@hearsay/core/plumbing";
import { type Answer, type CheckResult, checkAnswer } from "../answers/check-answer.js";
import { findAnswer, type PlacesResult, whoAnswer } from "../answers/places-answer.js";
import { readAnswer } from "../answers/read-answer.js";
import { type SaidResult, saidAnswer } from "../answers/said-answer.js";
import { type TraceResult, traceAnswer } from "../answers/trace-answer.js";
import { ARCHIVE_SOURCE, ArchiveDesk } from "../archive/archive-desk.js";
import { ArchiveRefusal } from "../archive/archive-refusal.js";
import { NamedFolders, NotAllowed } from "../folders/named-folders.js";
import { type Held, heldText, isHeld } from "../library/held.js";
import { type Asked, Library, type Shelf, type Told } from "../library/library.js";

/** What a worker is started with. */
export interface Settings extends Told {
  readonly folders: readonly string[];
  readonly rules: RuleSettings;
  /** The archive that may be asked; none where left out. */
  readonly archive?: string | undefined;
}

const NO_ARCHIVE =
  "This server has no archive: whoever set it up can give one with hearsay mcp --archive FILE.";

/** So many files are named to whoever named none. */
const MOST_NAMED = 12;

/** A text of the call, or a file in the folders. */
export interface GivenText {
  readonly text?: string | undefined;
  readonly file?: string | undefined;
}

export interface PlacesGiven extends Asked {
  readonly words: string;
  readonly most: number;
}

/** What became of a task; a class of errors does not leave a worker. */
export type Outcome<Result> = { readonly done: Result } | { readonly refusal: string };

/** A document, or a stretch of one. */
export interface Passage {
  readonly name: string;
  readonly text: string;
}

/** What the worker can be asked for. */
export type Tasks = {
  readonly check: { readonly given: GivenText & Asked; readonly answer: Outcome<Answer<CheckResult>> };
  readonly find: { readonly given: PlacesGiven; readonly answer: Outcome<Answer<PlacesResult>> };
  readonly who: { readonly given: PlacesGiven; readonly answer: Outcome<Answer<PlacesResult>> };
  readonly read: {
    readonly given: GivenText & Pick<Asked, "speakers">;
    readonly answer: Outcome<Answer<ReadObject>>;
  };
  readonly trace: {
    readonly given: { readonly words: string; readonly most: number };
    readonly answer: Outcome<Answer<TraceResult>>;
  };
  readonly said: {
    readonly given: { readonly name: string; readonly filters: WhoFilters; readonly most: number };
    readonly answer: Outcome<Answer<SaidResult>>;
  };
  readonly names: { readonly given: null; readonly answer: Outcome<string[]> };
  readonly source: { readonly given: { readonly name: string }; readonly answer: Outcome<Passage[]> };
  readonly evidence: {
    readonly given: {
      readonly name: string;
      readonly sha256: string;
      readonly start: number;
      readonly end: number;
    };
    readonly answer: Outcome<Passage[]>;
  };
};

export type TaskName = keyof Tasks;

/** Does the tasks, with what it has read so far. */
export class Desk {
  readonly #library: Library;
  readonly #settings: Settings;
  readonly #archive: ArchiveDesk | null;

  private constructor(library: Library, settings: Settings) {
    this.#library = library;
    this.#settings = settings;
    this.#archive = settings.archive === undefined ? null : new ArchiveDesk(settings.archive);
  }

  static async of(settings: Settings): Promise<Desk> {
    const { folders, rules: _rules, archive: _archive, ...told } = settings;
    return new Desk(new Library(await NamedFolders.of(folders), told), settings);
  }

  async do<Name extends TaskName>(name: Name, given: Tasks[Name]["given"]): Promise<Tasks[Name]["answer"]>;
  async do(name: TaskName, given: never): Promise<Outcome<unknown>> {
    try {
      return { done: await this[name](given) };
    } catch (error) {
      if (error instanceof NotAllowed) return { refusal: `${error.message}${await this.#whatThereIs()}` };
      if (error instanceof ArchiveRefusal) return { refusal: error.message };
      throw error;
    }
  }

  async check(given: Tasks["check"]["given"]): Promise<Answer<CheckResult>> {
    const draft = await this.#text("draft", given);
    const archive = this.#archiveFor(given);
    if (archive !== null) {
      const { shelf, sources, note } = await archive.forDraft(draft.article, this.#library);
      return checkAnswer(draft, shelf, sources, this.#settings.rules, [note]);
    }
    const shelf = await this.#library.shelf(given);
    const { others, notes } = withoutDraft(draft, shelf);
    return checkAnswer(draft, others, this.#library.indexOf(others), this.#settings.rules, notes);
  }

  async find({ words, most, ...asked }: PlacesGiven): Promise<Answer<PlacesResult>> {
    const archive = this.#archiveFor(asked);
    if (archive !== null) {
      const { shelf, sources, note } = await archive.forWords(words, this.#library);
      return withNote(findAnswer(words, most, shelf, sources), note);
    }
    const shelf = await this.#library.shelf(asked);
    return findAnswer(words, most, shelf, this.#library.indexOf(shelf));
  }

  async who({ words, most, ...asked }: PlacesGiven): Promise<Answer<PlacesResult>> {
    const archive = this.#archiveFor(asked);
    if (archive !== null) {
      const { shelf, sources, note } = await archive.forWords(words, this.#library);
      return withNote(whoAnswer(words, most, shelf, sources), note);
    }
    const shelf = await this.#library.shelf(asked);
    return whoAnswer(words, most, shelf, this.#library.indexOf(shelf));
  }

  async read(given: Tasks["read"]["given"]): Promise<Answer<ReadObject>> {
    return readAnswer(await this.#text("article", given), this.#settings.rules);
  }

  async trace({ words, most }: Tasks["trace"]["given"]): Promise<Answer<TraceResult>> {
    if (this.#archive === null) throw new ArchiveRefusal(NO_ARCHIVE);
    return traceAnswer(await this.#archive.trace(words), most);
  }

  async said({ name, filters, most }: Tasks["said"]["given"]): Promise<Answer<SaidResult>> {
    if (this.#archive === null) throw new ArchiveRefusal(NO_ARCHIVE);
    return saidAnswer(await this.#archive.who(name, filters, most));
  }

  names(): Promise<string[]> {
    return this.#library.names();
  }

  async source({ name }: { readonly name: string }): Promise<Passage[]> {
    const { held, refused } = await this.#library.file(name);
    if (held.length === 0) throw new NotAllowed(`${name}: ${refused[0]?.reason ?? "holds no text"}.`);
    return held.map(({ article }) => ({ name: article.name, text: article.text }));
  }

  async evidence({ name, sha256, start, end }: Tasks["evidence"]["given"]): Promise<Passage[]> {
    const { article } = this.#library.given(name, sha256) ?? (await this.#inFolders(name, sha256));
    if (start >= end || end > article.text.length)
      throw new NotAllowed(
        `${name}: has ${article.text.length} characters, and nothing from ${start} to ${end}.`,
      );
    return [{ name, text: article.text.slice(start, end) }];
  }

  /** The archive, where a call names it as its source, or names nothing and there is nothing else; else null. */
  #archiveFor({ sources, documents }: Asked): ArchiveDesk | null {
    if (sources === undefined && documents === undefined)
      return this.#settings.folders.length === 0 ? this.#archive : null;
    if (sources === undefined || !sources.some((name) => name.startsWith(ARCHIVE_SOURCE))) return null;
    if (sources.length > 1 || documents !== undefined)
      throw new ArchiveRefusal(
        `An archive is looked in by itself: give either "sources": ["${ARCHIVE_SOURCE}"] alone, or other sources.`,
      );
    if (this.#archive === null) throw new ArchiveRefusal(NO_ARCHIVE);
    if (sources[0] !== ARCHIVE_SOURCE)
      throw new ArchiveRefusal(`The one archive of this server is named "${ARCHIVE_SOURCE}".`);
    return this.#archive;
  }

  /** What could have been named instead. */
  async #whatThereIs(): Promise<string> {
    const names = await this.#library.names();
    if (names.length === 0) return "";
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
    return ` There are: ${names.slice(0, MOST_NAMED).map(oneLine).join(", ")}${more}.`;
  }

  /** The document of a name and a hash; what is within a file has the file's name before its own. */
  async #inFolders(name: string, sha256: string): Promise<Held> {
    const file = (await this.#library.names()).find(
      (one) => one === name || name.startsWith(`${one}/`) || name.startsWith(`${one}#`),
    );
    if (file === undefined) throw new NotAllowed(`${name}: is not in the folders that may be read.`);
    const { held } = await this.#library.file(file);
    const found = held.find(({ article }) => article.name === name);
    if (found === undefined) throw new NotAllowed(`${name}: could not be read.`);
    if (found.sha256 !== sha256) throw new NotAllowed(`${name}: was changed since: find the words anew.`);
    return found;
  }

  async #text(
    name: string,
    { text, file, speakers = {} }: GivenText & Pick<Asked, "speakers">,
  ): Promise<Held> {
    if (file === undefined) {
      const held = heldText(name, text ?? "", { ...this.#settings.speakers, ...speakers });
      if (isHeld(held)) return held;
      throw new NotAllowed(`The ${name} has no text.`);
    }
    const { held, refused } = await this.#library.file(file, speakers);
    const [first, ...others] = held;
    if (first === undefined) throw new NotAllowed(`${file}: ${refused[0]?.reason ?? "holds no text"}.`);
    if (others.length > 0)
      throw new NotAllowed(
        `${file}: holds ${held.length} documents: name one file with one, or give its text.`,
      );
    return first;
  }
}

/** An answer that says what was searched. */
function withNote(answer: Answer<PlacesResult>, note: string): Answer<PlacesResult> {
  const { text, result } = answer;
  return { text: `${text}\n${note}`, result: { ...result, notes: [...result.notes, note] } };
}

/** The sources without the draft itself, which would prove every word of it. */
function withoutDraft(draft: Held, shelf: Shelf): { others: Shelf; notes: string[] } {
  const bare = (text: string) => text.replace(/\s+/g, " ").trim();
  const own = bare(draft.article.text);
  const isDraft = (one: Held) =>
    (draft.path !== null && one.path === draft.path) || bare(one.article.text) === own;
  const left = shelf.held.filter(isDraft);
  if (left.length === 0) return { others: shelf, notes: [] };
  const names = left.map(({ article }) => article.name).join(", ");
  return {
    others: { ...shelf, held: shelf.held.filter((one) => !isDraft(one)) },
    notes: [`Not used as a source, because it is the draft itself: ${names}.`],
  };
}
