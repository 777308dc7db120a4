import type { Step } from "./alignment.js";

/** How a cell is reached: positions in `MOVES`. */
export const BY_INSERT = 0;
export const BY_EQUAL = 1;
export const BY_REPLACE = 2;
export const BY_DELETE = 3;
export const BY_SOURCE_PARTED = 4;
export const BY_DRAFT_PARTED = 5;
export const BY_SKIP = 6;
export const BY_ELLIPSIS = 7;
export const BY_JUMP = 8;
export const BY_QUANTITY = 9;
export const BY_PARTED_BY_PAGE = 10;

/** What an operation means as a step, and how far it moves over the table. */
export interface Move {
  readonly op: Step["op"];
  readonly rows: number;
  readonly columns: number;
}

/** In the order of the numbers above. */
export const MOVES: readonly Move[] = [
  { op: "insert", rows: 1, columns: 0 },
  { op: "equal", rows: 1, columns: 1 },
  { op: "replace", rows: 1, columns: 1 },
  { op: "delete", rows: 0, columns: 1 },
  { op: "joined", rows: 1, columns: 2 },
  { op: "joined", rows: 2, columns: 1 },
  { op: "skip", rows: 0, columns: 0 },
  { op: "ellipsis", rows: 0, columns: 0 },
  { op: "jump", rows: 0, columns: 0 },
  { op: "quantity", rows: 0, columns: 0 },
  { op: "joined", rows: 1, columns: 0 },
];
