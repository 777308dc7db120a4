import { MB, type ParserReader } from "../reader.js";

/** What stands before the first element: declaration, comments, a style sheet, a document type. */
const BEFORE = /^(?:\s|<\?[^>]{0,300}>|<!--[^>]{0,300}-->|<!DOCTYPE[^>]{0,300}>){0,12}/i;

/** A feed: the articles that it has in full. A sitemap is known, and refused with what to do. */
export const feed: ParserReader<"feed"> = {
  name: "feed",
  title: "Feed (RSS, Atom)",
  endings: ["rss", "atom"],
  sniff: (head) => /^<(?:rss|rdf:RDF|feed|urlset|sitemapindex)[\s>]/.test(head.replace(BEFORE, "")),
  isBinary: false,
  runs: "in the sandbox",
  isPlain: true,
  limits: { bytes: 64 * MB, seconds: 60, megabytes: 1_536 },
  load: async () => (await import("./parse-feed.js")).parseFeed,
};
