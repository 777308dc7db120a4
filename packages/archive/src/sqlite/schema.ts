import type { Generated } from "kysely";

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
  readonly said: SaidRow;
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

/** What does not change of a version, unless older ones come in before it. */
export interface SealedRow {
  readonly article: number;
  readonly number: number;
  readonly content: string;
  readonly name: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly words: number;
  readonly sketch: number;
  readonly doubtful: number;
  readonly sha256: string;
  readonly source: string;
  readonly fetched: string;
  readonly reader: string;
}

/** What is said in a version; lists are JSON. */
interface SaidRow {
  readonly id: number;
  readonly version: number;
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
