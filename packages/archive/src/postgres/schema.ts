import type { Generated } from "kysely";

/** Our tables stand in a schema of their own, so that they meet no other program's. */
export const SCHEMA = "hearsay";

/** The tables of an archive, as `migrations.ts` makes them: those of `sqlite/schema.ts`, in the types of PostgreSQL. */
export interface Schema {
  readonly articles: { readonly id: Generated<number>; readonly url: string | null };
  /** Where an article was met: its address, or paths of files; the key is that of `text.ts`. */
  readonly addresses: { readonly key: string; readonly address: string; readonly article: number };
  readonly versions: VersionRow;
  readonly texts: { readonly version: number; readonly article: Uint8Array; readonly reading: Uint8Array };
  /** How often a word stands in current versions, by its canonical form. */
  readonly words: { readonly form: string; readonly count: number };
  /** Sums over all that is kept: `articles`, `versions`, `words` and `language:en` (of current versions). */
  readonly totals: { readonly name: string; readonly value: number };
  /** Versions that are copies of one text; each pair stands in both directions. */
  readonly copies: { readonly version: number; readonly other: number };
  /** The terms of sketches, which are compared while articles are added. */
  readonly sketches: { readonly term: string; readonly version: number };
  /** The terms that a version is found by, as numbers (`terms.ts`). */
  readonly shingles: { readonly version: number; readonly terms: readonly string[] };
}

/** A text of an article, with what is asked of it without unpacking it. */
interface VersionRow {
  readonly id: Generated<number>;
  readonly article: number;
  readonly number: number;
  readonly current: boolean;
  readonly content: string;
  readonly name: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly words: number;
  readonly sketch: number;
  readonly doubtful: boolean;
  readonly sha256: string;
  readonly source: string;
  readonly fetched: string;
  readonly reader: string;
}
