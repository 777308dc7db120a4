import type { Holding, HoldingKind } from "../provenance/holding/holding.js";

const KINDS: Readonly<Record<HoldingKind, string>> = {
  report: "a report about others",
  "own-words": "own words",
  transcript: "a transcript",
  unknown: "whose words it holds could not be told",
};

/** So many owners are named. */
const MOST = 5;

/** What is understood of a source, in one line: "own words of Lucinda Farrow (e-mail): its header: \u201cFrom: \u2026\u201d". */
export function sayHolding({ kind, genre, owners, parts, evidence }: Holding): string {
  const all = [...owners, ...parts.flatMap((part) => part.owners)].map(({ name }) => name);
  const names = [...new Set(all)];
  const shown = names.slice(0, MOST).join(", ") + (names.length > MOST ? ", \u2026" : "");
  const by =
    kind === "own-words"
      ? shown === ""
        ? ", of whom could not be told"
        : ` of ${shown}`
      : kind === "report" && shown !== ""
        ? `, by ${shown}`
        : "";
  const sort = kind === "transcript" || kind === "unknown" ? "" : ` (${genre})`;
  return `${KINDS[kind]}${by}${sort}${kind === "unknown" ? "" : `: ${evidence.join("; ")}`}`;
}
