import type { Evidence } from "../verification/verdict.js";
import type { Severity } from "./finding.js";
import type { RuleName } from "./settings.js";
import type { Subject } from "./subject.js";

/** One place that a rule points at, in UTF-16 offsets of the article's text. */
export interface Problem {
  readonly start: number;
  readonly end: number;
  /** A sentence or two for an editor. */
  readonly message: string;
  readonly evidence?: Evidence | null;
  /** What this problem weighs where the settings do not name its rule; the rule's default where left out. */
  readonly severity?: Severity;
}

/**
 * One rule: what it looks for in an article that was read. Its file's head comment is its documentation; the
 * `examples` beside it are shown with it and run as tests.
 */
export interface Rule {
  readonly name: RuleName;
  /** The places in any order; the same place may come twice. Linear in the article's length; never throws. */
  find(subject: Subject): readonly Problem[];
}
