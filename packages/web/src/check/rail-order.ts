import {
  type CheckedQuotation,
  type Finding,
  isSound,
  type Report,
  VERDICTS,
  type Verdict,
} from "@hearsay/core";
import { beyondVerdicts, byQuotation } from "@hearsay/core/plumbing";
import type { Tie } from "../decisions/ties.js";

/** Where in the rail a quotation stands: what needs a look, what could not be judged, what stands. */
export const LANES = ["look", "cannot-check", "stands", "unchecked"] as const;

export type Lane = (typeof LANES)[number];

/** A quotation in the rail. */
export interface Entry {
  readonly quotation: CheckedQuotation;
  /** Its number in the draft, from 1 on. */
  readonly number: number;
  readonly lane: Lane;
  /** What is said of it beside its verdict. */
  readonly findings: readonly Finding[];
  readonly tie: Tie | null;
  /** It does not stand, or was not checked, and no decision on it holds. */
  readonly isOpen: boolean;
}

/** The quotations of a report, the gravest first, and in the order of the draft where they are alike. */
export function railEntries(report: Report, ties: ReadonlyMap<string, Tie>): Entry[] {
  const { ofQuotation } = byQuotation(report.quotations, beyondVerdicts(report.findings));
  const entries = report.quotations.map((quotation, at): Entry => {
    const findings = ofQuotation(quotation);
    const tie = ties.get(quotation.id) ?? null;
    const own = laneOf(quotation.verdict, findings);
    // what was decided of other words is to be looked at again
    const lane = own === "stands" && (tie?.changed ?? null) !== null ? "look" : own;
    // one that is decided on is open again when its grounds changed, whatever it is now
    const isDecided = tie !== null && tie.changed === null;
    const needsLook = lane !== "stands" || tie !== null;
    return { quotation, number: at + 1, lane, findings, tie, isOpen: needsLook && !isDecided };
  });
  return entries.sort((a, b) => weight(a) - weight(b) || a.number - b.number);
}

/** The findings that are about no quotation. */
export function otherFindings(report: Report): readonly Finding[] {
  return byQuotation(report.quotations, beyondVerdicts(report.findings)).others;
}

function laneOf(verdict: Verdict | null, findings: readonly Finding[]): Lane {
  if (findings.some(({ severity }) => severity !== "note"))
    return verdict === "cannot-check" ? verdict : "look";
  if (verdict === null) return "unchecked";
  if (verdict === "cannot-check") return verdict;
  return isSound(verdict) ? "stands" : "look";
}

function weight({ lane, quotation, findings }: Entry): number {
  const { verdict } = quotation;
  const ofVerdict = verdict === null ? VERDICTS.length : VERDICTS.indexOf(verdict);
  const ofFindings = findings.some(({ severity }) => severity === "error") ? -0.5 : 0;
  return LANES.indexOf(lane) * 100 + ofVerdict + ofFindings;
}
