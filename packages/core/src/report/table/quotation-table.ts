import type { Article } from "../../article/article.js";
import type { Attribution } from "../../attribution/attribution.js";
import type { Quotation } from "../../quotations/quotation.js";
import type { Speaker } from "../../speakers/speaker.js";
import type { Range } from "../../text/span.js";
import { type Cell, type Column, cellsOf } from "./table.js";

/** What the quotations of an article are told from. */
interface Said {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
}

interface Row {
  readonly article: Article;
  readonly kind: Attribution["kind"];
  readonly words: readonly Range[];
  /** Null for a quotation that nobody is credited with. */
  readonly attribution: Attribution | null;
  readonly speaker: Speaker | null;
  readonly via: readonly string[];
}

const COLUMNS: readonly Column<Row>[] = [
  { name: "article", of: ({ article }) => article.name },
  { name: "headline", of: ({ article }) => article.headline?.text ?? null },
  { name: "outlet", of: ({ article }) => article.outlet },
  { name: "date", of: ({ article }) => article.published },
  { name: "url", of: ({ article }) => article.url },
  { name: "words", of: ({ article, words }) => textOf(article, words) },
  { name: "start", of: ({ words }) => words[0]?.start ?? null },
  { name: "end", of: ({ words }) => words.at(-1)?.end ?? null },
  { name: "kind", of: ({ kind }) => kind },
  { name: "speaker", of: ({ speaker }) => speaker?.name ?? null },
  { name: "speaker kind", of: ({ speaker }) => speaker?.kind ?? null },
  { name: "role", of: ({ speaker }) => speaker?.role ?? null },
  { name: "credited as", of: ({ article, attribution }) => textOf(article, attribution?.source ?? []) },
  { name: "cue", of: ({ article, attribution }) => textOf(article, attribution?.cue ?? []) },
  { name: "through", of: ({ via }) => via.join(" → ") },
];

/** The names of the columns of `quotationTable`. */
export const QUOTATION_COLUMNS: readonly string[] = COLUMNS.map(({ name }) => name);

/**
 * A row for each stretch of an article that is credited to somebody, and for each quotation that nobody is credited with; in the order
 * of the text. Offsets are UTF-16 code units, from the first word to the last.
 */
export function quotationTable({ article, quotations, attributions, speakers }: Said): Cell[][] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const credited = new Set(attributions.flatMap((attribution) => attribution.quotations));
  const rows = [
    ...attributions.map(
      (attribution): Row => ({
        article,
        kind: attribution.kind,
        words: attribution.content,
        attribution,
        speaker: byId.get(attribution.speaker ?? "") ?? null,
        via: attribution.via.map((id) => byId.get(id)?.name ?? id),
      }),
    ),
    ...quotations
      .filter(({ id }) => !credited.has(id))
      .map(
        ({ kind, spans }): Row => ({
          article,
          kind,
          words: spans,
          attribution: null,
          speaker: null,
          via: [],
        }),
      ),
  ];
  const startOf = ({ words }: Row) => words[0]?.start ?? 0;
  return cellsOf(
    COLUMNS,
    rows.sort((a, b) => startOf(a) - startOf(b)),
  );
}

function textOf({ text }: Article, ranges: readonly Range[]): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join(" … ");
}
