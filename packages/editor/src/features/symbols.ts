import { oneLine, wordsFor } from "@hearsay/core/plumbing";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedDraft } from "../checking/outcome.js";
import { rangeIn } from "../drafts/draft.js";

const LONGEST_NAME = 80;

/** The draft's quotations, each with its verdict and who is credited. */
export function symbolsOf(document: TextDocument, { draft, report }: CheckedDraft): DocumentSymbol[] {
  return report.quotations.map((quotation) => {
    const { symbol, label } = wordsFor(quotation.verdict);
    const range = rangeIn(document, draft, quotation);
    return {
      name: `${symbol} “${shortened(oneLine(quotation.text))}”`,
      detail: `${label} · ${oneLine(quotation.speaker ?? "nobody credited")}`,
      kind: SymbolKind.String,
      range,
      selectionRange: quotation.spans[0] === undefined ? range : rangeIn(document, draft, quotation.spans[0]),
    };
  });
}

function shortened(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME).trimEnd()}…` : text;
}
