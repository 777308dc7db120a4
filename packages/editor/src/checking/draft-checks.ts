import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Outcome } from "./outcome.js";

/** After an edit a check waits for edits that come with it; where checks take long, for the next key. */
const WAIT_MS = 5;
const LONG_CHECK_MS = 150;
const LONGEST_WAIT_MS = 400;
/** An editor asks for more right after it has opened a file; so long that has time. */
const WARM_UP_AFTER_MS = 150;

interface Checker {
  check(document: TextDocument): Promise<Outcome | null>;
}

interface Entry {
  readonly document: TextDocument;
  readonly checker: Checker;
  timer: NodeJS.Timeout | null;
  running: { readonly version: number; readonly outcome: Promise<Outcome | null> } | null;
  done: Outcome | null;
  /** Counts how often what was found did not hold any more, though the text had not changed. */
  round: number;
  isFirst: boolean;
  lastMs: number;
}

/** When the open files are checked: soon after each edit, never two versions of one at once, and never an old one to its end. */
export class DraftChecks {
  readonly #newChecker: () => Checker;
  readonly #publish: (document: TextDocument, outcome: Outcome) => void;
  readonly #onError: (document: TextDocument, error: unknown) => void;
  readonly #entries = new Map<string, Entry>();

  /**
   * @param newChecker makes what checks one file, for all its versions
   * @param publish is given each outcome while it is that of the file's text
   * @param onError is given what made a check end without an outcome
   */
  constructor(
    newChecker: () => Checker,
    publish: (document: TextDocument, outcome: Outcome) => void,
    onError: (document: TextDocument, error: unknown) => void,
  ) {
    this.#newChecker = newChecker;
    this.#publish = publish;
    this.#onError = onError;
  }

  /** A file was opened or has changed. */
  changed(document: TextDocument): void {
    const known = this.#entries.get(document.uri);
    const entry = known?.document === document ? known : this.#open(document);
    entry.done = null;
    const isLong = entry.lastMs > LONG_CHECK_MS;
    const wait = isLong ? Math.min(entry.lastMs, LONGEST_WAIT_MS) : WAIT_MS;
    if (entry.timer !== null) clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void this.current(document), known === undefined ? 0 : wait);
  }

  /** What was found of a file does not hold any more, though its text has not changed. */
  outdated(uri: string): void {
    const entry = this.#entries.get(uri);
    if (entry === undefined) return;
    entry.running = null;
    entry.round++;
    this.changed(entry.document);
  }

  closed(uri: string): void {
    const timer = this.#entries.get(uri)?.timer ?? null;
    if (timer !== null) clearTimeout(timer);
    this.#entries.delete(uri);
  }

  get uris(): string[] {
    return [...this.#entries.keys()];
  }

  /** The outcome for a file's text as it stands, checked at once where it is not yet; null where the text changes meanwhile. */
  async current(document: TextDocument): Promise<Outcome | null> {
    const entry = this.#entries.get(document.uri);
    if (entry === undefined) return null;
    const { version } = document;
    if (entry.done?.version === version) return entry.done;
    if (entry.timer !== null) clearTimeout(entry.timer);
    entry.timer = null;
    if (entry.running?.version !== version) entry.running = { version, outcome: this.#run(entry) };
    return entry.running.outcome;
  }

  async #run(entry: Entry): Promise<Outcome | null> {
    const { document, checker, round } = entry;
    // an older run finds that the text has changed, and ends
    await entry.running?.outcome;
    const begin = performance.now();
    const outcome = await checker.check(document).catch((error: unknown) => {
      this.#onError(document, error);
      return null;
    });
    if (outcome === null || outcome.version !== document.version) return null;
    if (entry.round !== round || this.#entries.get(document.uri) !== entry) return null;
    // the first check waits for sources and weights to be read, and says nothing of those that follow
    entry.lastMs = entry.isFirst ? 0 : performance.now() - begin;
    entry.done = outcome;
    this.#publish(document, outcome);
    if (entry.isFirst) this.#warmUp(entry);
    entry.isFirst = false;
    return outcome;
  }

  /** Code that has run once is slow: it runs again while nobody types, so that the first edit does not wait for it. */
  #warmUp(entry: Entry): void {
    const { document, checker } = entry;
    entry.timer ??= setTimeout(() => {
      entry.timer = null;
      checker.check(document).catch((error: unknown) => this.#onError(document, error));
    }, WARM_UP_AFTER_MS);
  }

  #open(document: TextDocument): Entry {
    const checker = this.#newChecker();
    const entry = {
      document,
      checker,
      timer: null,
      running: null,
      done: null,
      round: 0,
      isFirst: true,
      lastMs: 0,
    };
    this.#entries.set(document.uri, entry);
    return entry;
  }
}
