import type { Finding } from "../../rules/finding.js";
import type { Report } from "../../rules/report.js";
import type { CheckedQuotation } from "../../verification/verdict.js";
import { beyondVerdicts } from "../beyond-verdicts.js";
import { wordsFor } from "../verdict-words.js";
import { type Cell, type Column, cellsOf, PLACE_COLUMNS, type Placed } from "./table.js";

/** A quotation, or a finding that says more than a verdict. */
interface Row extends Placed {
  readonly quotation: CheckedQuotation | null;
  readonly finding: Finding | null;
}

const COLUMNS: readonly Column<Row>[] = [
  ...PLACE_COLUMNS,
  { name: "what", of: ({ quotation }) => (quotation === null ? "finding" : "quotation") },
  { name: "words", of: ({ quotation, article, range }) => quotation?.text ?? wordsAt({ article, range }) },
  { name: "speaker", of: ({ quotation }) => quotation?.speaker ?? null },
  {
    name: "verdict or rule",
    of: ({ quotation, finding }) => finding?.rule ?? quotation?.verdict ?? wordsFor(null).label,
  },
  { name: "severity", of: ({ finding }) => finding?.severity ?? null },
  {
    name: "message",
    of: ({ quotation, finding }) =>
      finding?.message ?? quotation?.issues.map(({ message }) => message).join(" ") ?? null,
  },
  { name: "source", of: (row) => evidenceOf(row)?.source ?? null },
  { name: "source speaker", of: (row) => evidenceOf(row)?.speaker ?? null },
  { name: "source line", of: (row) => evidenceOf(row)?.line ?? null },
  { name: "source page", of: (row) => evidenceOf(row)?.page ?? null },
  { name: "source words", of: (row) => evidenceOf(row)?.text ?? null },
  { name: "similarity", of: (row) => evidenceOf(row)?.similarity ?? null },
];

/** The names of the columns of `checkTable`. */
export const CHECK_COLUMNS: readonly string[] = COLUMNS.map(({ name }) => name);

/** A row for each quotation of a draft with its verdict, then for each finding that says more. */
export function checkTable({ article, quotations, findings }: Report, file: string): Cell[][] {
  const base = { file, article };
  return cellsOf(COLUMNS, [
    ...quotations.map(
      (quotation): Row => ({ ...base, range: quotation.spans[0] ?? quotation, quotation, finding: null }),
    ),
    ...beyondVerdicts(findings).map(
      (finding): Row => ({ ...base, range: finding, quotation: null, finding }),
    ),
  ]);
}

function evidenceOf({ quotation, finding }: Row) {
  return quotation?.evidence ?? finding?.evidence ?? null;
}

function wordsAt({ article, range }: Pick<Row, "article" | "range">): string | null {
  return range === null ? null : article.text.slice(range.start, range.end);
}
