import type { Fault } from "../store.js";

/** So many faults are told one by one; a file that has more is damaged as a whole. */
const MOST = 200;

/** What was found to be wrong, in the order in which it was found. */
export class Faults {
  readonly #malformed: RegExp;
  readonly #told: Fault[] = [];
  #count = 0;

  /** @param malformed how the database says, by code or message, that it is damaged where it reads; for those who ask `within` */
  constructor(malformed = NOTHING) {
    this.#malformed = malformed;
  }

  get count(): number {
    return this.#count;
  }

  add(where: string, what: string): void {
    this.#count++;
    if (this.#count <= MOST) this.#told.push({ where, what });
  }

  all(): readonly Fault[] {
    const more = this.#count - MOST;
    return more > 0
      ? [...this.#told, { where: "the archive", what: `${more} more are not listed` }]
      : this.#told;
  }

  /** Does a step; that the database is malformed where it reads is a fault as others are. */
  async within(where: string, step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      const { code = "", message = "" } = error as { code?: string; message?: string };
      if (!this.#malformed.test(`${code} ${message}`)) throw error;
      this.add(where, `cannot be read: ${message}`);
    }
  }
}

const NOTHING = /(?!)/;
