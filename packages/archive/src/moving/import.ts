import type { Article, Range } from "@hearsay/core";
import { derivedOf, identityOf } from "../adding/entry.js";
import { kept } from "../adding/kept-text.js";
import { type KeptReading, packArticle, packReading, unpackReading } from "../adding/pack.js";
import type { MovedVersion } from "../store.js";
import type { ExportLine } from "./export.js";
import { LINE } from "./line-schema.js";

/** A version that a line holds, or why it holds none: "is no JSON". */
export type Imported = { readonly moved: MovedVersion } | { readonly broken: string };

/**
 * Reads a line of an export. What follows from the text is worked out anew, and nothing is taken that does not fit the text.
 *
 * @param text without its end
 */
export function importedFrom(text: string): Imported {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { broken: `is no JSON: ${(error as Error).message}` };
  }
  const read = LINE.safeParse(value);
  if (!read.success) return { broken: reasonOf(read.error.issues[0]) };
  // as it was given: the copy that was read may have its fields in another order
  const line = value as ExportLine;
  const article = line.article as Article;
  const reading = line.reading as KeptReading;
  const identity = identityOf(article, null);
  if (identity.content !== line.content)
    return { broken: "has another text than the one that was exported: its SHA-256 differs from content" };
  if (!rangesOf(article, reading).every((range) => isWithin(range, article.text)))
    return { broken: "has an offset that is not in its text" };
  const addresses = line.addresses.map(kept);
  const online = addresses.filter((address) => ON_THE_WEB.test(address));
  if (online.length > 1) return { broken: "has more than one address on the web" };
  const url = online[0] ?? null;
  if (url === null && article.url !== null)
    return { broken: "has an article on the web, whose address is not among its addresses" };
  const { sha256, from, fetched, reader } = line.receipt;
  const packed = { article: packArticle(article), reading: packReading(reading) };
  const entry = {
    address: url ?? (addresses[0] as string),
    url,
    content: identity.content,
    isLive: false,
    ...derivedOf(article, unpackReading(packed.reading, article)),
    receipt: { sha256, from: kept(from), fetched, reader },
    packed,
  };
  return { moved: { entry, addresses, number: line.number } };
}

const ON_THE_WEB = /^https?:\/\//i;

function reasonOf(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): string {
  const path = issue?.path.map(String).join(".") ?? "";
  return path === "" ? "is no object" : `has no ${path} as it should be: ${issue?.message}`;
}

function rangesOf(
  { headline, standfirst, blocks, turns }: Article,
  { quotations, attributions, speakers }: KeptReading,
): Range[] {
  return [
    ...[headline, standfirst].filter((span) => span !== null),
    ...blocks,
    ...turns,
    ...quotations.flatMap(({ spans, inner }) => [...spans, ...inner]),
    ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...speakers.flatMap(({ mentions }) => mentions),
  ];
}

function isWithin({ start, end }: Range, { length }: string): boolean {
  return start <= end && end <= length;
}
