import type { Finding, Verdict } from "@hearsay/core";
import { oneLine, VERDICT_WORDS } from "@hearsay/core/plumbing";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Outcome } from "../checking/outcome.js";
import { rangeIn } from "../drafts/draft.js";

/** Under this name an editor shows where a diagnostic comes from. */
export const SOURCE = "hearsay";

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
} as const;

/** What the check has found in a draft, for the editor. */
export function diagnosticsOf(document: TextDocument, outcome: Outcome): Diagnostic[] {
  if (outcome.kind === "checked")
    return outcome.report.findings.map((finding) => ({
      range: rangeIn(document, outcome.draft, finding),
      severity: severityOf(finding),
      code: finding.rule,
      source: SOURCE,
      message: messageOf(finding),
    }));
  if (outcome.reason === null) return [];
  const start = { line: 0, character: 0 };
  const message = `This text was not checked: it ${oneLine(outcome.reason)}.`;
  return [
    {
      range: { start, end: start },
      severity: DiagnosticSeverity.Information,
      code: "not-checked",
      source: SOURCE,
      message,
    },
  ];
}

/** That a quotation cannot be checked says nothing against it, whatever the configuration makes of it. */
function severityOf({ rule, severity }: Finding): DiagnosticSeverity {
  return rule === "cannot-check" ? DiagnosticSeverity.Hint : SEVERITIES[severity];
}

function messageOf({ rule, message }: Finding): string {
  return oneLine(message) || (VERDICT_WORDS[rule as Verdict]?.meaning ?? rule);
}
