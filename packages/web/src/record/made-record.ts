import { type AuditRecord, checkObject, type RecordedDecision, type Report } from "@hearsay/core";
import { doneLabel } from "../decisions/decision.js";
import type { Tie } from "../decisions/ties.js";
import { whenSaid } from "../decisions/when.js";
import type { Draft, RefusedFile, Source } from "../state/material.js";

/** What a record is made of. */
export interface Recorded {
  readonly draft: Draft;
  readonly report: Report;
  readonly sources: readonly Source[];
  readonly refused: readonly RefusedFile[];
  /** Whose words each source holds, by its name. */
  readonly holdings: ReadonlyMap<string, string>;
  readonly ties: ReadonlyMap<string, Tie>;
  readonly version: string;
  /** When it was made, ISO 8601. */
  readonly made: string;
}

/** The record as the page to print shows it. */
export function auditRecord(recorded: Recorded): AuditRecord {
  const { draft, report, sources, refused, holdings, ties, version, made } = recorded;
  const decisions = new Map<string, RecordedDecision>();
  for (const [id, { decision, changed }] of ties) {
    const choice = doneLabel(decision.choice);
    decisions.set(id, {
      choice: changed === null ? choice : `open again (changed since: ${changed}; it was “${choice}”)`,
      initials: decision.initials,
      note: decision.note,
      at: whenSaid(decision.at),
    });
  }
  const file = draft.article.text === draft.original ? draft.name : `${draft.name} (edited)`;
  // the hash is that of the file; an edited text has none
  const sha256 = draft.article.text === draft.original ? draft.sha256 : null;
  return {
    drafts: [{ file, sha256, report, decisions }],
    sources:
      sources.length === 0
        ? null
        : sources.map(({ name, sha256: hash }) => ({
            file: name,
            sha256: hash,
            holding: holdings.get(name) ?? null,
          })),
    refused: refused.map(({ name, reason }) => ({ file: name, reason })),
    version,
    made: whenSaid(made),
  };
}

/** The record for programs: the object of the command's contract, with the files and the decisions. */
export function recordObject(recorded: Recorded) {
  const { draft, report, sources, refused, holdings, ties, version, made } = recorded;
  return {
    hearsay: version,
    made,
    draft: {
      name: draft.name,
      sha256: draft.sha256,
      edited: draft.article.text !== draft.original,
      text: report.article.text,
    },
    checked: checkObject(report, draft.name),
    sources: sources.map(({ name, sha256, correction }) => ({
      name,
      sha256,
      holding: holdings.get(name) ?? null,
      told: correction,
    })),
    refused,
    decisions: [...ties].map(([quotation, { decision, changed }]) => ({ quotation, ...decision, changed })),
  };
}
