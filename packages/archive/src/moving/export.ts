import { identityOf } from "../adding/entry.js";
import { unpackArticle, unpackBareReading } from "../adding/pack.js";
import { versionsOf } from "../asking/versions-of.js";
import type { KeptVersion, Store } from "../store.js";

/** All that is kept of one version, as a line of an export. */
export interface ExportLine {
  /** The number of this form of a line. */
  readonly hearsay: 1;
  /** Which version of its article it is, from 1 on. */
  readonly number: number;
  readonly current: boolean;
  /** SHA-256 of the text, in hexadecimal. */
  readonly content: string;
  readonly addresses: readonly string[];
  readonly facts: KeptVersion["facts"];
  readonly receipt: KeptVersion["receipt"];
  readonly article: object;
  readonly reading: object;
}

/** A version, or why it cannot be given out. */
export type Exported = { readonly line: ExportLine } | { readonly broken: string };

/** Every version of an archive in the order in which they were stored; one that is damaged is said, and the rest follows. */
export async function* exportedFrom(store: Store): AsyncGenerator<Exported> {
  for await (const kept of versionsOf(store)) yield exported(kept);
}

function exported({ number, isCurrent, addresses, facts, receipt, packed }: KeptVersion): Exported {
  try {
    const article = unpackArticle(packed.article);
    const { content } = identityOf(article, null);
    const reading = unpackBareReading(packed.reading);
    const place = { number, current: isCurrent, content, addresses };
    return { line: { hearsay: 1, ...place, facts, receipt, article, reading } };
  } catch {
    return { broken: `version ${number} of ${facts.name} is damaged: it cannot be unpacked` };
  }
}
