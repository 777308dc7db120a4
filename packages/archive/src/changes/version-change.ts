import type { QuotationChange } from "./change.js";

/** A version of an article, as it is named in a change. */
export interface NamedVersion {
  /** From 1 on. */
  readonly version: number;
  /** The number by which the archive gives it. */
  readonly kept: number;
  /** The date as the article gives it; ISO 8601 where that could be told. */
  readonly published: string | null;
  readonly headline: string | null;
  /** Where its bytes came from and when they were fetched, see `Receipt`. */
  readonly receipt: {
    readonly sha256: string;
    readonly from: string;
    readonly fetched: string;
    readonly reader: string;
  };
}

/** How the quotations of an article changed from a version to the next one that is kept. */
export interface VersionChange {
  readonly outlet: string | null;
  readonly url: string | null;
  readonly from: NamedVersion;
  readonly to: NamedVersion;
  readonly changes: readonly QuotationChange[];
}
