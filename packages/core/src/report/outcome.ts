import type { Finding } from "../rules/finding.js";
import { SEVERITIES, type Severity } from "../verification/severity.js";
import { isSound, VERDICTS, type Verdict } from "../verification/verdict.js";
import { beyondVerdicts } from "./beyond-verdicts.js";
import { plural } from "./plain-words.js";
import { VERDICT_WORDS } from "./verdict-words.js";

/** What counts against a draft: a verdict of one of its quotations, or the severity of a finding. */
export type Level = Verdict | Severity;

/** What fails a check unless the caller says otherwise: every verdict that is not sound, warnings and errors. */
export const DEFAULT_LEVELS: ReadonlySet<Level> = new Set<Level>([
  ...VERDICTS.filter((verdict) => !isSound(verdict)),
  "error",
  "warning",
]);

/** Of a report, a reading, or several put together: what an outcome is counted from. */
export interface Judged {
  readonly quotations?: readonly { readonly verdict: Verdict | null }[];
  readonly findings: readonly Finding[];
}

/** How many of each there are; filled by `tally`. */
export interface Tally {
  quotations: number;
  /** Quotations that there was nothing to check against. */
  unchecked: number;
  readonly verdicts: Map<Verdict, number>;
  readonly severities: Map<Severity, number>;
  /** The same without findings that repeat the verdict of a quotation. */
  readonly beyondVerdicts: Map<Severity, number>;
}

export function emptyTally(): Tally {
  return {
    quotations: 0,
    unchecked: 0,
    verdicts: new Map(),
    severities: new Map(),
    beyondVerdicts: new Map(),
  };
}

/** Adds what was judged to a tally, and returns the tally. */
export function tally(judged: Judged, to: Tally = emptyTally()): Tally {
  for (const { verdict } of judged.quotations ?? []) {
    to.quotations++;
    if (verdict === null) to.unchecked++;
    else to.verdicts.set(verdict, (to.verdicts.get(verdict) ?? 0) + 1);
  }
  countSeverities(judged.findings, to.severities);
  countSeverities(beyondVerdicts(judged.findings), to.beyondVerdicts);
  return to;
}

function countSeverities(findings: readonly Finding[], counts: Map<Severity, number>): void {
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
}

/** Whether something counted is of one of the levels: the check fails (exit status 1). */
export function fails(counted: Tally, levels: ReadonlySet<Level> = DEFAULT_LEVELS): boolean {
  return failures(counted, levels).length > 0;
}

/** What the failure rests on, gravest first: "2 altered", "1 warning"; empty where nothing fails. */
export function failures(counted: Tally, levels: ReadonlySet<Level> = DEFAULT_LEVELS): string[] {
  const verdicts = VERDICTS.filter((verdict) => levels.has(verdict) && counted.verdicts.has(verdict)).map(
    (verdict) => `${counted.verdicts.get(verdict)} ${VERDICT_WORDS[verdict].label}`,
  );
  // a finding that repeats a verdict is named by itself only where no verdict is
  const counts = verdicts.length > 0 ? counted.beyondVerdicts : counted.severities;
  const severities = SEVERITIES.filter((severity) => levels.has(severity) && counts.has(severity)).map(
    (severity) => plural(counts.get(severity) ?? 0, severity),
  );
  return [...verdicts, ...severities];
}
