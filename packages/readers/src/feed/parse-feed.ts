import { plural } from "@hearsay/core/plumbing";
import { DomUtils, parseDocument } from "htmlparser2";
import { decodeText } from "../decode.js";
import type { ReadOptions } from "../options.js";
import type { Parsed } from "../parsed.js";
import { UnreadableError } from "../unreadable.js";
import { articlesOfEntries } from "./articles-of-entries.js";

type Node = Parameters<typeof DomUtils.textContent>[0] & object;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const FEEDS = new Set(["rss", "feed", "rdf:RDF"]);

/**
 * The articles that a feed (RSS, Atom) has in full: `content:encoded`, or the `content` of Atom.
 *
 * @throws {UnreadableError} where it has none, and for a sitemap: what it lists are addresses
 */
export function parseFeed(name: string, bytes: Uint8Array, options: ReadOptions): Parsed {
  const { text } = decodeText(bytes);
  // nothing that a document declares itself is expanded
  const document = parseDocument(text, { xmlMode: true, decodeEntities: true });
  const root = document.children.find((node): node is Element => "name" in node && node.type === "tag");
  if (root === undefined || !FEEDS.has(root.name)) throw new UnreadableError(reasonFor(root));
  const channel = childOf(root, "channel") ?? root;
  const language = root.attribs["xml:lang"] ?? textOf(childOf(channel, "language", "dc:language"));
  // of RSS 1 they stand beside the channel; entries within entries are none
  const entries = [...(channel === root ? [] : channel.children), ...root.children]
    .filter((node): node is Element => "name" in node && (node.name === "item" || node.name === "entry"))
    .map((entry) => entryOf(entry, language));
  return articlesOfEntries(name, { outlet: textOf(childOf(channel, "title")) || null, entries }, options);
}

function reasonFor(root: Element | undefined): string {
  if (root?.name === "urlset" || root?.name === "sitemapindex") {
    const count = DomUtils.getElementsByTagName("loc", root, true).length;
    return `is a sitemap: a list of ${plural(count, "address", "addresses")} that are not fetched for a file; name the sitemap's address`;
  }
  return "is damaged: it is no feed inside";
}

function entryOf(entry: Element, language: string) {
  const content = childOf(entry, "content:encoded", "content");
  const author = childOf(entry, "dc:creator", "author");
  return {
    title: textOf(childOf(entry, "title")),
    url: addressOf(entry),
    author: textOf((author && childOf(author, "name")) ?? author).replace(/^\S+@\S+ \((.*)\)$/, "$1"),
    date: textOf(childOf(entry, "pubDate", "published", "dc:date", "updated")),
    standfirst: textOf(childOf(entry, "description", "summary")),
    language,
    text: content === undefined ? "" : markupOf(content),
  };
}

/** The first child of the first of these names that there is. */
function childOf(element: Element, ...names: readonly string[]): Element | undefined {
  for (const name of names) {
    const child = element.children.find((node): node is Element => "name" in node && node.name === name);
    if (child !== undefined) return child;
  }
  return undefined;
}

function textOf(element: Element | undefined): string {
  return element === undefined ? "" : DomUtils.textContent(element as Node).trim();
}

/** Of XHTML, as it stands; else what is written in it, markup or not. An Atom content elsewhere (`src`) has none. */
function markupOf(content: Element): string {
  const isMarkup = content.attribs.type === "xhtml" || content.children.some(({ type }) => type === "tag");
  return isMarkup ? DomUtils.getInnerHTML(content, { xmlMode: false }) : textOf(content);
}

/** Of Atom the link that leads to the page; of RSS the link, else the guid where that is an address. */
function addressOf(entry: Element): string {
  const links = entry.children.filter((node): node is Element => "name" in node && node.name === "link");
  const page = links.find(({ attribs }) => attribs.href && (attribs.rel ?? "alternate") === "alternate");
  if (page?.attribs.href !== undefined) return page.attribs.href;
  const written = links.map(textOf).find((text) => text !== "");
  const guid = childOf(entry, "guid");
  return written ?? (guid?.attribs.isPermaLink === "false" ? "" : textOf(guid));
}
