import type { Generated } from "kysely";
import type { SaidCells } from "../adding/said-cells.js";
import type { SealedRow } from "../adding/seal.js";

/** Our tables stand in a schema of their own, so that they meet no other program's. */
export const SCHEMA = "hearsay";

/** The tables of an archive, as `migrations.ts` makes them: those of `sqlite/schema.ts`, in the types of PostgreSQL. */
export interface Schema {
  readonly articles: { readonly id: Generated<number>; readonly url: string | null };
  /** Where an article was met: its address, or paths of files; the key is that of `text.ts`. */
  readonly addresses: { readonly key: string; readonly address: string; readonly article: number };
  readonly versions: VersionRow;
  readonly texts: {
    readonly version: number;
    readonly article: Uint8Array;
    readonly reading: Uint8Array;
    /** As `sealOf` makes it. */
    readonly seal: string;
  };
  /** How often a word stands in current versions, by its canonical form. */
  readonly words: { readonly form: string; readonly count: number };
  /** Sums over all that is kept: `articles`, `versions`, `words` and `language:en` (of current versions), and of the addresses. */
  readonly totals: { readonly name: string; readonly value: number };
  /** Versions that are copies of one text; each pair stands in both directions. */
  readonly copies: { readonly version: number; readonly other: number };
  /** The terms of sketches, which are compared while articles are added. */
  readonly sketches: { readonly term: string; readonly version: number };
  readonly said: SaidCells & {
    readonly version: number;
    /** As `idOfSaid` makes it. */
    readonly id: number;
    /** Words of the speaker's names, by which it is found. */
    readonly names: readonly string[];
  };
  /** The servers that share the tables of `SPREAD`; none where all stands on one. */
  readonly shards: { readonly number: number; readonly server: string | null };
  /** The terms that a version is found by, as numbers (`terms.ts`). */
  readonly shingles: { readonly version: number; readonly terms: readonly string[] };
}

/** A text of an article, with what is asked of it without unpacking it. */
interface VersionRow extends Omit<SealedRow, "doubtful"> {
  readonly id: Generated<number>;
  readonly current: boolean;
  readonly doubtful: boolean;
}
