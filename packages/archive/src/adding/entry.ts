import { createHash } from "node:crypto";
import type { Article, Model } from "@hearsay/core";
import { formsOf, type Reading, readArticle } from "@hearsay/core/plumbing";
import type { Said } from "../people/said.js";
import { shinglesOf, sketchOf } from "../shingles/shingles.js";
import { countsOf } from "./counts.js";
import { kept, keptOrNull } from "./kept-text.js";
import { type KeptReading, packArticle, packReading } from "./pack.js";
import { saidIn } from "./said-in.js";

/** Where an article's bytes came from, and what read them. */
export interface Receipt {
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** The path or address as it was named. */
  readonly from: string;
  /** When they were read or fetched, as ISO 8601. */
  readonly fetched: string;
  /** The version that read them: "0.1.0". */
  readonly reader: string;
}

/** What is asked of articles without reading them. */
export interface Facts {
  /** The name under which the article is shown. */
  readonly name: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** How many words it has. */
  readonly words: number;
  /** Whether it is uncertain that it was read whole. */
  readonly isDoubtful: boolean;
}

/** An article as a store takes it: all that is kept of it, worked out beforehand. Plain data, so that a worker can make it. */
export interface Entry {
  /** Where it stands: its address on the web, else the path that it was read from. */
  readonly address: string;
  readonly url: string | null;
  /** SHA-256 of its text, in hexadecimal. */
  readonly content: string;
  /** Whether its address was asked just now: a text that stood there before is then current again, and no file of old. */
  readonly isLive: boolean;
  readonly facts: Facts;
  readonly receipt: Receipt;
  readonly packed: { readonly article: Uint8Array; readonly reading: Uint8Array };
  /** The terms that it is found by. */
  readonly shingles: readonly string[];
  /** The terms that it is compared with other articles by. */
  readonly sketch: readonly string[];
  /** How often each word stands in it, by canonical form. */
  readonly counts: Readonly<Record<string, number>>;
  /** What is said in it, and who is credited with it. */
  readonly said: readonly Said[];
}

/** Before the hash of a text that has no address. */
const BY_TEXT = "sha256:";

/**
 * By what an article is known again, before it is read.
 *
 * @param place the absolute path that it was read from, with its place in the file; null where it has none
 * @param isLive whether it was fetched from its address just now
 */
export function identityOf(
  article: Article,
  place: string | null,
  isLive = false,
): Pick<Entry, "address" | "url" | "content" | "isLive"> {
  const url = keptOrNull(article.url);
  const content = createHash("sha256").update(article.text).digest("hex");
  return { address: url ?? keptOrNull(place) ?? `${BY_TEXT}${content}`, url, content, isLive };
}

/** Of the addresses of an article those where somebody can look: what has none is known by its text. */
export function placesOf(addresses: readonly string[]): string[] {
  return addresses.filter((address) => !address.startsWith(BY_TEXT));
}

/** What an article is stored with besides its text. */
export interface ComesFrom {
  /** The absolute path that it was read from, with its place in the file; null where it has none. */
  readonly place: string | null;
  /** Whether it was fetched from its address just now; not where left out. */
  readonly isLive?: boolean;
  readonly receipt: Receipt;
}

/**
 * Reads an article and works out all that is kept of it. Linear in its length.
 *
 * @param model the extractor's weights; those that are shipped where none are given
 */
export function entryOf(article: Article, { place, isLive, receipt }: ComesFrom, model?: Model): Entry {
  const reading: Reading = readArticle(article, model);
  return {
    ...identityOf(article, place, isLive),
    receipt: { ...receipt, from: kept(receipt.from) },
    packed: { article: packArticle(article), reading: packReading(reading) },
    ...derivedOf(article, reading),
  };
}

/** What is kept of an article and follows from it and from its reading. Linear in its length. */
export function derivedOf(
  article: Article,
  reading: KeptReading,
): Pick<Entry, "facts" | "shingles" | "sketch" | "counts" | "said"> {
  const forms = formsOf(article.text);
  return {
    facts: {
      name: kept(article.name),
      headline: keptOrNull(article.headline?.text ?? null),
      outlet: keptOrNull(article.outlet),
      section: keptOrNull(article.section),
      published: keptOrNull(article.published),
      url: keptOrNull(article.url),
      language: keptOrNull(article.language),
      words: forms.length,
      isDoubtful: article.doubts.length > 0,
    },
    shingles: shinglesOf(forms).map(({ term }) => term),
    sketch: sketchOf(forms),
    counts: countsOf(forms),
    said: saidIn({ article, ...reading }),
  };
}
