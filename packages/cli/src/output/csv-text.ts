import type { Cell } from "@hearsay/core/plumbing";
import { stringify } from "csv-stringify/sync";

/** The byte-order mark by which spreadsheets know UTF-8. */
const MARK = "\ufeff";

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@` or a tab) gets an
 * apostrophe before it; numbers are numbers.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: "windows", escape_formulas: true },
  );
}

/** The first row, with the names of the columns. */
export function csvHead(columns: readonly string[]): string {
  return MARK + csvText([columns]);
}
