import { type Cell, quotationTable } from "@hearsay/core/plumbing";
import { unpackArticle, unpackReading } from "../adding/pack.js";
import { versionsOf } from "../asking/versions-of.js";
import type { KeptVersion, Store } from "../store.js";

/** The rows of a version, see `QUOTATION_COLUMNS` of the core, or why there are none. */
export type QuotationRows = { readonly rows: readonly (readonly Cell[])[] } | { readonly broken: string };

/** Who is credited with what in the current version of every article, in the order in which they were stored. */
export async function* quotationsFrom(store: Store): AsyncGenerator<QuotationRows> {
  for await (const kept of versionsOf(store)) if (kept.isCurrent) yield rowsOf(kept);
}

function rowsOf({ number, facts, packed }: KeptVersion): QuotationRows {
  try {
    const article = unpackArticle(packed.article);
    return { rows: quotationTable({ article, ...unpackReading(packed.reading, article) }) };
  } catch {
    return { broken: `version ${number} of ${facts.name} is damaged: it cannot be unpacked` };
  }
}
