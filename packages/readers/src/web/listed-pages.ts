import { gunzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { decodeText } from "../decode.js";
import { MB } from "../reader.js";
import { UnreadableError } from "../unreadable.js";

/** The largest list that is unpacked, in bytes: what the sitemap protocol allows. */
const LARGEST = 50 * MB;

/** Elements within each other that are taken; the parser takes quadratic time in them, and no feed has nearly as many. */
export const DEEPEST = 1000;

/** A page that a feed or a sitemap names. */
export interface ListedPage {
  readonly url: string;
  /** As the list gives it; null where it gives none. */
  readonly date: string | null;
}

/** What a feed or a sitemap names, as far as it could be read. */
export interface PageList {
  /** What the addresses stand for: pages, or further sitemaps. */
  readonly of: "pages" | "sitemaps";
  readonly pages: readonly ListedPage[];
  /** Whether it is a feed, which may have texts of its own. */
  readonly isFeed: boolean;
  /** Whether it ends before it is closed, or was read no further than to elements too deep within each other. */
  readonly breaksOff: boolean;
  /** How many minutes the list says that it stays as it is; null where it says nothing. */
  readonly minutes: number | null;
}

const ROOTS = new Set(["rss", "feed", "rdf:RDF", "urlset", "sitemapindex"]);
const ITEMS = new Set(["item", "entry", "url", "sitemap"]);
/** What a feed says of how often it changes. */
const HINTS = new Set(["ttl", "sy:updatePeriod", "sy:updateFrequency"]);
const DATES = new Set(["pubDate", "published", "updated", "dc:date", "lastmod", "news:publication_date"]);

/**
 * The pages that a feed (RSS, Atom, JSON Feed) or a sitemap names; null where the bytes are neither. Linear in their number; entities
 * that a document declares itself are not expanded.
 *
 * @param base what relative addresses are relative to
 * @throws {UnreadableError} where it is packed and cannot be unpacked within bounds
 */
export function listedPages(bytes: Uint8Array, base: string): PageList | null {
  const text = decodeText(unpacked(bytes)).text;
  const head = text.slice(0, 4096);
  if (/^\s*\{/.test(head)) return head.includes("jsonfeed.org/version") ? jsonFeed(text, base) : null;
  const [, root] = /<([a-z][\w:.-]*)/i.exec(head) ?? [];
  return root !== undefined && ROOTS.has(root) ? xmlList(text, root, base) : null;
}

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new UnreadableError(
      isLarge ? `is larger than ${LARGEST / MB} MB unpacked` : "is damaged and cannot be unpacked",
    );
  }
}

function xmlList(text: string, root: string, base: string): PageList {
  const pages: ListedPage[] = [];
  let item: { tag: string; url: string; date: string } | null = null;
  let field = "";
  let value = "";
  const hints = new Map<string, string>();
  let elements = 0;
  let depth = 0;
  let isClosed = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements++;
        if (++depth > DEEPEST) parser.pause();
        if (item === null && ITEMS.has(name)) item = { tag: name, url: "", date: "" };
        else if (item !== null && name === "link" && (attributes.rel ?? "alternate") === "alternate")
          item.url ||= attributes.href ?? "";
        field = name;
        value = "";
      },
      ontext(piece) {
        if (item !== null || HINTS.has(field)) value += piece;
      },
      onclosetag(name, isImplied) {
        depth--;
        // an element that closes itself counts as implied, too
        if (name === root && (!isImplied || (elements === 1 && text.trimEnd().endsWith("/>"))))
          isClosed = true;
        if (item === null) {
          if (name === field && HINTS.has(name)) hints.set(name, value.trim());
          field = "";
          return;
        }
        if (name === item.tag) {
          // what breaks off within an item is not taken: its address may be half
          const url = absolute(item.url, base);
          if (url !== null && !isImplied) pages.push({ url, date: item.date || null });
          item = null;
        } else if (name === field && (name === "link" || name === "loc")) item.url ||= value.trim();
        else if (name === field && DATES.has(name)) item.date ||= value.trim();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  const of = root === "sitemapindex" ? "sitemaps" : "pages";
  const isFeed = root !== "sitemapindex" && root !== "urlset";
  return { of, pages, isFeed, breaksOff: !isClosed, minutes: minutesOf(hints) };
}

function jsonFeed(text: string, base: string): PageList {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    return { of: "pages", pages: [], isFeed: true, breaksOff: true, minutes: null };
  }
  const { items } = feed as { items?: unknown };
  const pages = (Array.isArray(items) ? items : []).flatMap((item): ListedPage[] => {
    const url = absolute(typeof item?.url === "string" ? item.url : "", base);
    const date = typeof item?.date_published === "string" ? item.date_published : null;
    return url === null ? [] : [{ url, date }];
  });
  return { of: "pages", pages, isFeed: true, breaksOff: false, minutes: null };
}

const PERIODS: ReadonlyMap<string, number> = new Map([
  ["hourly", 60],
  ["daily", 1440],
  ["weekly", 10_080],
  ["monthly", 43_200],
  ["yearly", 525_600],
]);

/** RSS: the minutes that a feed may be kept. The syndication module: a period, and how often the feed changes within it, once unless told. */
function minutesOf(hints: ReadonlyMap<string, string>): number | null {
  const ttl = numberOf(hints.get("ttl"));
  if (ttl !== null) return ttl;
  const period = PERIODS.get(hints.get("sy:updatePeriod")?.toLowerCase() ?? "");
  return period === undefined ? null : period / (numberOf(hints.get("sy:updateFrequency")) ?? 1);
}

function numberOf(text = ""): number | null {
  return /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

function absolute(address: string, base: string): string | null {
  return address !== "" && URL.canParse(address, base) ? new URL(address, base).href : null;
}
