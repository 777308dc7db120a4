import type { CheckedQuotation } from "@hearsay/core";
import type { Position, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedDraft } from "../checking/outcome.js";
import { touches } from "../drafts/draft.js";

/** The quotations of which a piece touches a range of the editor, in the order of the text. */
export function quotationsIn(
  document: TextDocument,
  checked: CheckedDraft,
  range: Range,
): CheckedQuotation[] {
  return checked.report.quotations.filter(({ spans }) =>
    spans.some((span) => touches(document, checked.draft, span, range)),
  );
}

/** The quotation at a position of the editor; null where there is none. */
export function quotationAt(
  document: TextDocument,
  checked: CheckedDraft,
  position: Position,
): CheckedQuotation | null {
  return quotationsIn(document, checked, { start: position, end: position })[0] ?? null;
}
