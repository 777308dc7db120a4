import { AnsweredError, type FetchedPage } from "@hearsay/readers/web";
import robots, { type Robot } from "robots-parser";

// its types speak of an ES module, which it is not
const robotsParser = robots as unknown as (address: string, text: string) => Robot;

/** RFC 9309: rules are asked for again after a day, and are read up to 500 KiB at least. */
const LASTS = 24 * 60 * 60 * 1000;
const LARGEST = 512 * 1024;

/** The rules of a host, as they were fetched. */
export interface KeptRules {
  /** In milliseconds since 1970. */
  readonly fetched: number;
  /** Null where there is no robots.txt. */
  readonly text: string | null;
}

/** Where rules are kept for the next run of the command. */
export interface RulesMemory {
  recall(origin: string): Promise<KeptRules | null>;
  keep(origin: string, rules: KeptRules): Promise<void>;
}

const NO_MEMORY: RulesMemory = { recall: async () => null, keep: async () => {} };

/** What hosts deny in their robots.txt, asked for once a day. */
export class Robots {
  readonly #fetch: (address: string) => Promise<FetchedPage>;
  readonly #memory: RulesMemory;
  readonly #known = new Map<string, { readonly rules: Promise<Robot | null>; readonly asked: number }>();
  readonly #failed = new Set<string>();

  constructor(fetch: (address: string) => Promise<FetchedPage>, memory: RulesMemory = NO_MEMORY) {
    this.#fetch = fetch;
    this.#memory = memory;
  }

  /** The rules of an origin; null: it denies nothing. @throws {UnreadableError} where they cannot be had, which denies all */
  of(origin: string): Promise<Robot | null> {
    const known = this.#known.get(origin);
    if (known !== undefined && Date.now() - known.asked < LASTS) return known.rules;
    const rules = this.#asked(origin);
    this.#known.set(origin, { rules, asked: Date.now() });
    rules.catch(() => this.#failed.add(origin));
    return rules;
  }

  /** Those that could not be had are asked for again when they are needed next. */
  forgetFailed(): void {
    for (const origin of this.#failed) this.#known.delete(origin);
    this.#failed.clear();
  }

  async #asked(origin: string): Promise<Robot | null> {
    const address = `${origin}/robots.txt`;
    const kept = await this.#memory.recall(origin);
    const isFresh = kept !== null && Math.abs(Date.now() - kept.fetched) < LASTS;
    const text = isFresh ? kept.text : await this.#text(address);
    if (!isFresh) await this.#memory.keep(origin, { fetched: Date.now(), text });
    return text === null ? null : robotsParser(address, text);
  }

  async #text(address: string): Promise<string | null> {
    try {
      const { bytes } = await this.#fetch(address);
      return Buffer.from(bytes.subarray(0, LARGEST)).toString();
    } catch (error) {
      // RFC 9309: one that does not exist (4xx) denies nothing; one that cannot be had denies all
      if (isMissing(error)) return null;
      throw error;
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof AnsweredError && error.status >= 400 && error.status < 500 && error.status !== 429;
}
