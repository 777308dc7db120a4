import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Article, Span } from "@hearsay/core";
import { type Reading, spanOf } from "@hearsay/core/plumbing";

/** What is kept of a reading besides its article. */
export type KeptReading = Pick<Reading, "quotations" | "attributions" | "speakers">;

/** An article in a third of its size. */
export function packArticle(article: Article): Uint8Array {
  return pack(article);
}

/** What `packArticle` was given. @throws where the bytes are damaged */
export function unpackArticle(packed: Uint8Array): Article {
  return unpack(packed) as Article;
}

/** Who said what in an article, without the words themselves, which stand there. */
export function packReading({ quotations, attributions, speakers }: KeptReading): Uint8Array {
  return pack({ quotations, attributions, speakers }, (key, value) =>
    isSpans(key, value) ? bare(value) : value,
  );
}

/** A reading as it is packed: of spans, the offsets alone. @throws where the bytes are damaged */
export function unpackBareReading(packed: Uint8Array): object {
  return unpack(packed) as object;
}

/** What `packReading` was given. @throws where the bytes are damaged */
export function unpackReading(packed: Uint8Array, { text }: Article): KeptReading {
  const kept = unpack(packed) as KeptReading;
  const whole = (spans: readonly Span[]) => spans.map((span) => spanOf(text, span));
  return {
    quotations: kept.quotations,
    attributions: kept.attributions.map((one) => ({
      ...one,
      source: whole(one.source),
      cue: whole(one.cue),
      content: whole(one.content),
    })),
    speakers: kept.speakers.map((one) => ({ ...one, mentions: whole(one.mentions) })),
  };
}

const SPANS = new Set(["source", "cue", "content", "mentions"]);

function isSpans(key: string, value: unknown): value is readonly Span[] {
  return SPANS.has(key) && Array.isArray(value);
}

function bare(spans: readonly Span[]): object[] {
  return spans.map(({ start, end }) => ({ start, end }));
}

function pack(value: object, replacer?: (key: string, value: unknown) => unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value, replacer));
}

/** No article becomes larger; what claims to be is damaged. */
const LARGEST = 2 ** 29;

function unpack(packed: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(packed, { maxOutputLength: LARGEST }).toString());
}
