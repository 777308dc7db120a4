import { type Cell, oneLine } from "@hearsay/core/plumbing";
import type { Person, Who } from "../people/who.js";

/** The names of the columns of `whoTable`. */
export const WHO_COLUMNS: readonly string[] = [
  "who",
  "name",
  "standing",
  "kind of source",
  "role",
  "quotation",
  "date",
  "outlet",
  "headline",
  "kind",
  "words",
  "credited as",
  "through",
  "copy",
  "file",
  "address",
  "start",
  "end",
  "confidence",
];

/** A row for each place where somebody of the name is credited with words. */
export function whoTable({ people, mayBe }: Who): Cell[][] {
  return [...people, ...mayBe]
    .flatMap(rowsOf)
    .map((row) => row.map((cell) => (typeof cell === "string" ? oneLine(cell) : cell)));
}

function rowsOf({ id, name, standing, kind, quotations }: Person): Cell[][] {
  return quotations.flatMap(({ places }, nth) =>
    places.map(({ article, ...place }): Cell[] => [
      id,
      name,
      standing,
      kind,
      place.roles[0] ?? null,
      nth + 1,
      article.published,
      article.outlet,
      article.headline,
      place.kind,
      place.text,
      place.creditedAs,
      place.via.join(" → "),
      place.isCopy ? "copy" : null,
      place.file,
      place.url,
      place.start,
      place.end,
      place.confidence,
    ]),
  );
}
