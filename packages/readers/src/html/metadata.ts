import { Parser } from "htmlparser2";
import { factsOfJsonLd } from "./json-ld.js";
import type { Page } from "./page.js";

/** What a page says about its article outside the text. */
export interface Metadata {
  readonly headline: string | null;
  /** Whether the headline is only the window's title, which may carry the outlet's name and more. */
  readonly headlineIsTitle: boolean;
  readonly description: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
}

/** Of a longer value only so much is looked at. */
const LONGEST = 5_000;

const ADDRESS = /^(?:https?:)?\/\//i;

/** The page's metadata: JSON-LD first, then Open Graph and its kin, then the markup. */
export function metadataOf(page: Page): Metadata {
  const facts = factsOfJsonLd(page.jsonLd);
  const meta = (...names: string[]) => {
    for (const name of names) {
      const value = page.metas.get(name);
      if (value !== undefined) return value;
    }
    return null;
  };
  const outlet =
    facts?.outlet ?? meta("og:site_name", "application-name", "dc.publisher", "citation_journal_title");
  const given =
    facts?.headline ?? meta("og:title", "twitter:title", "dc.title", "citation_title", "headline");
  const author =
    facts?.byline ??
    meta("author", "article:author", "byl", "dc.creator", "citation_author", "sailthru.author");
  const published =
    facts?.published ??
    meta(
      "article:published_time",
      "datepublished",
      "og:published_time",
      "date",
      "dc.date",
      "dc.date.issued",
      "dcterms.created",
      "pubdate",
      "publish-date",
      "parsely-pub-date",
      "sailthru.date",
      "citation_publication_date",
    ) ??
    page.times[0] ??
    null;
  const isArticle = facts !== null || meta("og:type") === "article";
  const description =
    facts?.description ?? (isArticle ? meta("og:description", "description", "twitter:description") : null);
  return {
    headline: plain(
      given === null && page.title !== null ? withoutOutlet(page.title, outlet) : given,
      outlet,
    ),
    headlineIsTitle: given === null,
    description: plain(description, null),
    byline: author === null || ADDRESS.test(author) ? null : withoutBy(plain(author, null)),
    published: published === null ? null : isoOrAsGiven(published),
    outlet: plain(outlet, null),
    language: languageCode(
      facts?.language ?? page.language ?? meta("og:locale", "language", "content-language"),
    ),
  };
}

/** Without markup and references that were escaped twice, white space collapsed; and without the outlet's name. */
function plain(text: string | null, outlet: string | null): string | null {
  if (text === null) return null;
  const decoded = textOfMarkup(text.slice(0, LONGEST)).replace(/\s+/g, " ").trim();
  const bare = outlet === null ? decoded : withoutOutlet(decoded, outlet);
  return bare === "" ? null : bare;
}

function textOfMarkup(markup: string): string {
  let text = "";
  const parser = new Parser({ ontext: (data) => (text += data) }, { decodeEntities: true });
  parser.end(markup);
  return text;
}

/** "Ferry stops - The Talvik Post": "Ferry stops". */
function withoutOutlet(title: string, outlet: string | null): string {
  const collapsed = title.replace(/\s+/g, " ").trim();
  const parted = /^(.{10,300}) [|–—·»-] ([^|–—·»]{2,60})$/.exec(collapsed);
  if (parted === null) return collapsed;
  const [, headline, last] = parted as unknown as [string, string, string];
  const known = outlet !== null && sameName(last, outlet);
  return known || (outlet === null && / \| [^|]+$/.test(collapsed)) ? headline.trim() : collapsed;
}

function sameName(a: string, b: string): boolean {
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the /, "")
      .replace(/[^\p{L}\p{N}]/gu, "");
  return bare(a) === bare(b) || bare(a).startsWith(bare(b)) || bare(b).startsWith(bare(a));
}

function withoutBy(byline: string | null): string | null {
  return byline === null ? null : byline.replace(/^by:?\s+/i, "") || null;
}

/** ISO 8601 dates stay as they are; the form of e-mail headers becomes one; the rest is left as given. */
function isoOrAsGiven(date: string): string {
  const bare = date.trim().slice(0, 60);
  if (/^\d{4}-\d{2}(?:-\d{2})?/.test(bare)) return bare;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(bare) ?? /^(\d{4})\/(\d{2})\/(\d{2})$/.exec(bare);
  if (compact !== null) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  const day = /^(?:[A-Z][a-z]{2,8},? )?(\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}),? \d{4}/.exec(bare);
  const time = day === null ? Number.NaN : Date.parse(`${day[0]} UTC`);
  return Number.isNaN(time) ? bare : new Date(time).toISOString().slice(0, 10);
}

function languageCode(written: string | null): string | null {
  const code = written === null ? null : /^([a-z]{2})(?:[-_]|$)/i.exec(written.trim());
  return code === null ? null : (code[1] as string).toLowerCase();
}
