import type { Held } from "../library/held.js";

/** Where words stand, so that they can be found again and a change of the document is seen. */
export interface Anchor {
  readonly source: string;
  /** Of the bytes that the document was read from, in hexadecimal. */
  readonly sha256: string;
  /** UTF-16 code units of the document's text, exclusive at the end. */
  readonly start: number;
  readonly end: number;
  readonly line: number | null;
  readonly page: number | null;
  /** Milliseconds from the start of the recording. */
  readonly time: number | null;
  /** The resource that holds the passage. */
  readonly uri: string;
}

/** A stretch of a named document. */
interface Placed {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly line?: number | null;
  readonly page?: number | null;
  readonly time?: number | null;
}

/** Anchors for places in documents, by the names of these. */
export class Anchors {
  readonly #hashes: ReadonlyMap<string, string>;

  constructor(held: readonly Held[]) {
    this.#hashes = new Map(held.map(({ article, sha256 }) => [article.name, sha256]));
  }

  of({ source, start, end, line = null, page = null, time = null }: Placed): Anchor {
    const sha256 = this.#hashes.get(source) ?? "";
    return { source, sha256, start, end, line, page, time, uri: evidenceUri(source, sha256, start, end) };
  }
}

/** The address of a document's text as a resource. */
export function sourceUri(name: string): string {
  return `hearsay://source/${encoded(name)}`;
}

/** The address of a passage as a resource. */
function evidenceUri(name: string, sha256: string, start: number, end: number): string {
  return `hearsay://evidence/${sha256}/${start}/${end}/${encoded(name)}`;
}

function encoded(name: string): string {
  // half of a pair cannot be encoded
  return name
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
