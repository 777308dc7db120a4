import type { Attribution } from "../../attribution/attribution.js";
import type { ReadReport } from "../../rules/report.js";
import type { Speaker } from "../../speakers/speaker.js";
import type { Span } from "../../text/span.js";
import { Chains } from "../chain.js";
import { type Cell, type Column, cellsOf, PLACE_COLUMNS, type Placed } from "./table.js";

interface Row extends Placed {
  readonly attribution: Attribution;
  readonly speaker: Speaker | null;
  readonly chain: readonly string[];
}

const COLUMNS: readonly Column<Row>[] = [
  ...PLACE_COLUMNS,
  { name: "kind", of: ({ attribution }) => attribution.kind },
  { name: "words", of: ({ attribution }) => together(attribution.content) },
  { name: "speaker", of: ({ speaker }) => speaker?.name ?? null },
  { name: "speaker kind", of: ({ speaker }) => speaker?.kind ?? null },
  { name: "role", of: ({ speaker }) => speaker?.role ?? null },
  { name: "credited as", of: ({ attribution }) => together(attribution.source) },
  { name: "cue", of: ({ attribution }) => together(attribution.cue) },
  { name: "chain", of: ({ chain }) => chain.join(" → ") },
  { name: "confidence", of: ({ attribution }) => attribution.confidence },
];

/** The names of the columns of `readTable`. */
export const READ_COLUMNS: readonly string[] = COLUMNS.map(({ name }) => name);

/** A row for each attribution of an article: who is said to have said what, and through whom. */
export function readTable(reading: ReadReport, file: string): Cell[][] {
  const { article, attributions, speakers } = reading;
  const chains = new Chains(reading);
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return cellsOf(
    COLUMNS,
    attributions.map(
      (attribution): Row => ({
        file,
        article,
        range: attribution.content[0] ?? attribution.source[0] ?? null,
        attribution,
        speaker: byId.get(attribution.speaker ?? "") ?? null,
        chain: chains.of(attribution),
      }),
    ),
  );
}

function together(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join(" … ");
}
