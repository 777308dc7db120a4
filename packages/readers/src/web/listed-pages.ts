import { gunzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { decodeText } from "../decode.js";
import { MB } from "../reader.js";
import { UnreadableError } from "../unreadable.js";

/** The largest list that is unpacked, in bytes: what the sitemap protocol allows. */
const LARGEST = 50 * MB;

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
  /** Whether it ends before it is closed. */
  readonly breaksOff: boolean;
}

const ROOTS = new Set(["rss", "feed", "rdf:RDF", "urlset", "sitemapindex"]);
const ITEMS = new Set(["item", "entry", "url", "sitemap"]);
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
  let elements = 0;
  let isClosed = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements++;
        if (item === null && ITEMS.has(name)) item = { tag: name, url: "", date: "" };
        else if (item !== null && name === "link" && (attributes.rel ?? "alternate") === "alternate")
          item.url ||= attributes.href ?? "";
        field = name;
        value = "";
      },
      ontext(piece) {
        if (item !== null) value += piece;
      },
      onclosetag(name, isImplied) {
        // an element that closes itself counts as implied, too
        if (name === root && (!isImplied || (elements === 1 && text.trimEnd().endsWith("/>"))))
          isClosed = true;
        if (item === null) return;
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
  return { of: root === "sitemapindex" ? "sitemaps" : "pages", pages, breaksOff: !isClosed };
}

function jsonFeed(text: string, base: string): PageList {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    return { of: "pages", pages: [], breaksOff: true };
  }
  const { items } = feed as { items?: unknown };
  const pages = (Array.isArray(items) ? items : []).flatMap((item): ListedPage[] => {
    const url = absolute(typeof item?.url === "string" ? item.url : "", base);
    const date = typeof item?.date_published === "string" ? item.date_published : null;
    return url === null ? [] : [{ url, date }];
  });
  return { of: "pages", pages, breaksOff: false };
}

function absolute(address: string, base: string): string | null {
  return address !== "" && URL.canParse(address, base) ? new URL(address, base).href : null;
}
