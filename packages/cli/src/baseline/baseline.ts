import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Report } from "@hearsay/core";
import { type Identity, identified, withoutKnown } from "@hearsay/core/plumbing";
import { UsageError } from "../usage-error.js";
import { type BaselineDrafts, type BaselineEntry, readBaseline, writeBaseline } from "./baseline-file.js";

/** What is known of drafts and does not count against them any more, tied to the words and not to the lines. */
export class Baseline {
  readonly #file: string;
  readonly #isUpdated: boolean;
  readonly #drafts: Map<string, readonly BaselineEntry[]>;
  /** How many of the known verdicts and findings of the drafts that were checked were not met any more. */
  #gone = 0;
  #kept = 0;

  private constructor(file: string, drafts: BaselineDrafts, isUpdated: boolean) {
    this.#file = file;
    this.#drafts = new Map(Object.entries(drafts));
    this.#isUpdated = isUpdated;
  }

  /**
   * @param isUpdated everything that is found becomes known
   * @throws {UsageError} where the file is no baseline, or does not exist and is not to be made
   */
  static async open(file: string, isUpdated: boolean): Promise<Baseline> {
    const drafts = await readBaseline(file);
    if (drafts === null && !isUpdated)
      throw new UsageError(`the baseline ${file} does not exist; --update-baseline makes it`);
    return new Baseline(file, drafts ?? {}, isUpdated);
  }

  /** The report of a draft without what is known of it. */
  apply(draft: string, report: Report): Report {
    const name = this.#nameOf(draft);
    if (this.#isUpdated) this.#drafts.set(name, entriesOf(report));
    const left = new Map((this.#drafts.get(name) ?? []).map((entry) => [keyOf(entry), entry.count]));
    const result = withoutKnown(report, (identity) => {
      const count = left.get(keyOf(identity)) ?? 0;
      if (count > 0) left.set(keyOf(identity), count - 1);
      return count > 0;
    });
    this.#kept += result.known ?? 0;
    for (const count of left.values()) this.#gone += count;
    return result;
  }

  /** Writes what is known now, where it is to be updated; drafts that were not checked keep what was known of them. */
  end(): void {
    if (this.#isUpdated) writeBaseline(this.#file, this.#drafts);
  }

  /** What is to be said when all drafts were checked: sentences for the user. */
  notes(): string[] {
    if (this.#isUpdated)
      return [`the baseline ${this.#file} was written: ${this.#kept} known in the drafts checked`];
    const kept = this.#kept === 0 ? [] : [`${this.#kept} left out, known from the baseline ${this.#file}`];
    const gone =
      this.#gone === 0
        ? []
        : [
            `${this.#gone} in the baseline ${this.#file} are not found any more; --update-baseline takes them out`,
          ];
    return [...kept, ...gone];
  }

  /** The path from the folder of the baseline on, so that it holds wherever the command is started. */
  #nameOf(draft: string): string {
    if (draft === "-") return draft;
    const path = relative(dirname(resolve(this.#file)), resolve(draft));
    return isAbsolute(path) ? path : path.split(sep).join("/");
  }
}

function entriesOf(report: Report): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const { identity } of identified(report)) {
    const key = keyOf(identity);
    entries.set(key, { ...identity, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.values()];
}

function keyOf({ rule, words, speaker }: Identity): string {
  return JSON.stringify([rule, words, speaker]);
}
