import type { Severity } from "../verification/severity.js";
import type { Evidence } from "../verification/verdict.js";

/** One thing worth an editor's look. */
export interface Finding {
  /** The rule's name: `broken-marks`, `altered`, … */
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly evidence: Evidence | null;
}
