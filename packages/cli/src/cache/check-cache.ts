import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, Report, RuleSettings } from "@hearsay/core";
import { warn } from "../output/messages.js";
import { ReportFile } from "../output/report-file.js";

/** Another layout of the entries makes the old ones void. */
const FORMAT = 1;

/** All that a report rests on besides its draft. */
export interface CheckedWith {
  /** Of `engineOf`. */
  readonly engine: string;
  readonly rules: RuleSettings;
  /** Of `SourcesDigest`; null where drafts are checked against their own bodies. */
  readonly sources: string | null;
}

/** The parts of a report that are kept; its article is read anew each time. */
type Kept = Omit<Report, "article">;

/**
 * Reports that were made before, in a folder: one file a draft, named for the draft's path. A report is used again only where
 * everything that it rests on is the same to the last character: the article that was read, every source in its order, the rules, the
 * weights and the code. Everything else is checked anew.
 */
export class CheckCache {
  readonly #folder: string;
  readonly #with: string;
  #isTold = false;

  constructor(folder: string, checkedWith: CheckedWith) {
    this.#folder = folder;
    this.#with = JSON.stringify([FORMAT, checkedWith.engine, checkedWith.rules, checkedWith.sources]);
  }

  /** The report of an article: the kept one, else the one that `check` makes, which is kept. */
  async report(article: Article, check: () => Promise<Report>): Promise<Report> {
    const key = createHash("sha256").update(this.#with).update(JSON.stringify(article)).digest("hex");
    const file = join(
      this.#folder,
      `.${createHash("sha256").update(article.name).digest("hex").slice(0, 32)}`,
    );
    const kept = readKept(file, key);
    if (kept !== null) return { article, ...kept };
    const report = await check();
    const { article: _article, ...rest } = report;
    this.#keep(file, JSON.stringify({ key, report: rest }));
    return report;
  }

  #keep(file: string, text: string): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
      const written = new ReportFile(file);
      written.write(text);
      written.finish();
    } catch (error) {
      if (!this.#isTold)
        warn(`nothing can be kept in the cache ${this.#folder}: ${(error as Error).message}`);
      this.#isTold = true;
    }
  }
}

/** The report of an entry with this key; null where there is none, or it is damaged. */
function readKept(file: string, key: string): Kept | null {
  try {
    const entry = JSON.parse(readFileSync(file, "utf8")) as {
      readonly key?: unknown;
      readonly report?: Kept;
    };
    const { report } = entry;
    const isWhole =
      Array.isArray(report?.quotations) && Array.isArray(report.setAside) && Array.isArray(report.findings);
    return entry.key === key && report !== undefined && isWhole ? report : null;
  } catch {
    return null;
  }
}

/** One string for all sources, in their order, as they were read. */
export class SourcesDigest {
  readonly #hash = createHash("sha256");

  add(article: Article): void {
    // of a length, so that no two lists of articles run together to the same characters
    const text = JSON.stringify(article);
    this.#hash.update(`${text.length}:`).update(text);
  }

  /** @param unread the names of sources that could not be read, and why there is none */
  end(unread: readonly string[], whyEmpty: string): string {
    return this.#hash.update(JSON.stringify([unread, whyEmpty])).digest("hex");
  }
}
