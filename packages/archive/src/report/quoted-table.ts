import { type Cell, oneLine } from "@hearsay/core/plumbing";
import type { Quoted } from "../people/quoted.js";
import { SOURCE_KINDS } from "../people/said.js";

const SOURCES = [
  "name",
  "kind of source",
  "standing",
  "role",
  "quotations",
  "words",
  "articles",
  "outlets",
  "first",
  "last",
];
const SIZES = ["quotations", "words", "articles"] as const;

/** The first row has the names of the columns. Where something is grouped, a row for each group; else one for each source. */
export function quotedTable({ by, groups, sources }: Quoted): {
  readonly columns: readonly string[];
  readonly rows: Cell[][];
} {
  if (by === null) {
    const rows = sources.map(
      ({ name, kind, standing, role, quotations, words, articles, outlets, first, last }): Cell[] => [
        oneLine(name),
        kind,
        standing,
        role === null ? null : oneLine(role),
        quotations,
        words,
        articles,
        outlets,
        first === null ? null : oneLine(first),
        last === null ? null : oneLine(last),
      ],
    );
    return { columns: SOURCES, rows };
  }
  const columns = [by, ...SIZES, ...SOURCE_KINDS.flatMap((kind) => SIZES.map((size) => `${kind} ${size}`))];
  const rows = groups.map(({ key, kinds, ...count }): Cell[] => [
    key === null ? null : oneLine(key),
    ...SIZES.map((size) => count[size]),
    ...SOURCE_KINDS.flatMap((kind) => SIZES.map((size) => kinds[kind][size])),
  ]);
  return { columns, rows };
}
