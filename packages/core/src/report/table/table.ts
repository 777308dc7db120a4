import type { Article } from "../../article/article.js";
import { fileRegion } from "../../article/file-region.js";
import type { Range } from "../../text/span.js";
import { placeIn } from "../places.js";
import { oneLine } from "../visible.js";

/** A cell of a table: words in one line, a number, or nothing. */
export type Cell = string | number | null;

/** One column: its name, and what stands in it for a row. */
export interface Column<Row> {
  readonly name: string;
  of(row: Row): Cell;
}

/** The cells of rows, each in the order of the columns. */
export function cellsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Cell[][] {
  return rows.map((row) =>
    columns.map(({ of }) => {
      const cell = of(row);
      return typeof cell === "string" ? oneLine(cell) : cell;
    }),
  );
}

/** What every row begins with. */
export interface Placed {
  readonly file: string;
  readonly article: Article;
  /** Of the article's text; null for what has no words. */
  readonly range: Range | null;
}

/** Where a row's words stand: the file, a place for a reader, and lines and columns where the file has them. */
export const PLACE_COLUMNS: readonly Column<Placed>[] = [
  { name: "file", of: ({ file }) => file },
  { name: "place", of: ({ article, range }) => (range === null ? null : placeIn(article)(range.start)) },
  { name: "line", of: (row) => regionOf(row)?.startLine ?? null },
  { name: "column", of: (row) => regionOf(row)?.startColumn ?? null },
];

function regionOf({ article, range }: Placed) {
  return range === null ? null : fileRegion(article, range);
}
