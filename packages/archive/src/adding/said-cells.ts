import { nameWords } from "../people/name-words.js";
import type { KeptSaid, Said } from "../people/said.js";
import { kept } from "./kept-text.js";

/** What is said, as the columns of a table; lists are JSON. */
export interface SaidCells {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: number;
  readonly kind: string;
  readonly source_kind: string;
  readonly speaker: string | null;
  readonly name: string | null;
  readonly forms: string;
  readonly roles: string;
  readonly credited_as: string | null;
  readonly via: string;
  readonly confidence: number;
}

/** The columns, in the order in which `cellsOf` has them. */
export const COLUMNS: readonly (keyof SaidCells)[] = [
  "start",
  "end",
  "text",
  "words",
  "kind",
  "source_kind",
  "speaker",
  "name",
  "forms",
  "roles",
  "credited_as",
  "via",
  "confidence",
];

/** What is said, as the columns hold it. */
export function cellsOf(one: Said): (string | number | null)[] {
  const cells = [
    one.start,
    one.end,
    one.text,
    one.words,
    one.kind,
    one.sourceKind,
    one.speaker,
    one.name,
    JSON.stringify(one.forms),
    JSON.stringify(one.roles),
    one.creditedAs,
    JSON.stringify(one.via),
    one.confidence,
  ];
  return cells.map((cell) => (typeof cell === "string" ? kept(cell) : cell));
}

/** The words by which a speaker is found. */
export function wordsOfNames({ name, forms, sourceKind }: Said): string[] {
  if (name === null || sourceKind === "unnamed") return [];
  return [...new Set([name, ...forms].flatMap(nameWords).map(kept))];
}

/** What columns hold. */
function saidOf(cells: SaidCells): Said {
  const { start, end, text, words, kind, source_kind, speaker, name, forms, roles, credited_as, via } = cells;
  return {
    start,
    end,
    text,
    words,
    kind: kind as Said["kind"],
    sourceKind: source_kind as Said["sourceKind"],
    speaker,
    name,
    forms: JSON.parse(forms) as string[],
    roles: JSON.parse(roles) as string[],
    creditedAs: credited_as,
    via: JSON.parse(via) as string[],
    confidence: cells.confidence,
  };
}

/** A row of what is said beside its article, as a store gives it back. */
export function keptSaidOf(row: SaidCells & Omit<KeptSaid, keyof Said>): KeptSaid {
  const { id, version, file, url, headline, outlet, section, published } = row;
  return { ...saidOf(row), id, version, file, url, headline, outlet, section, published };
}
