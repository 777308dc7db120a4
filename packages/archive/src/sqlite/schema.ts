import type { Generated } from "kysely";
import type { SaidCells } from "../adding/said-cells.js";
import type { SealedRow } from "../adding/seal.js";

/** The tables of an archive, as `migrations.ts` makes them. */
export interface Schema {
  readonly articles: { readonly id: Generated<number>; readonly url: string | null };
  /** Where an article was met: its address, or paths of files. */
  readonly addresses: { readonly address: string; readonly article: number };
  readonly versions: VersionRow;
  readonly texts: {
    readonly version: number;
    readonly article: Uint8Array;
    readonly reading: Uint8Array;
    /** As `sealOf` makes it. */
    readonly seal: string | null;
  };
  /** How often a word stands in current versions, by its canonical form. */
  readonly words: { readonly form: string; readonly count: number };
  /** Sums over all that is kept: `articles`, `versions`, `words` and `language:en` (of current versions), and of the addresses. */
  readonly totals: { readonly name: string; readonly value: number };
  /** Versions that are copies of one text; each pair stands in both directions. */
  readonly copies: { readonly version: number; readonly other: number };
  readonly said: SaidCells & { readonly id: number; readonly version: number };
  /** Words of the names of speakers, by which what they said is found. */
  readonly said_names: { readonly word: string; readonly said: number };
  /** The index of shingles and sketches: terms of a version, which is the row's number. */
  readonly shingles: { readonly rowid: number; readonly terms: string };
}

/** A text of an article, with what is asked of it without unpacking it. */
interface VersionRow extends SealedRow {
  readonly id: Generated<number>;
  readonly current: number;
}
