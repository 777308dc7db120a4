import { Parser } from "htmlparser2";
import { makesSense, soundUrl } from "../facts/sense.js";
import { hostOf, NOWHERE, type Site } from "../facts/site.js";
import { CANDIDATES, metas, type Sources } from "./candidates.js";
import { factsOfJsonLd, type JsonLdFacts } from "./json-ld.js";
import type { Page } from "./page.js";
import { headlineInTitle, outletInTitle, withoutSlogan } from "./title.js";

/** What a page says about its article outside the text, as far as it needs no text to be judged. */
export interface Metadata extends Site {
  readonly jsonLd: JsonLdFacts;
  readonly headline: string | null;
  /** Whether the headline is only the window's title, which may carry the outlet's name and more. */
  readonly headlineIsTitle: boolean;
  /** What search engines show; the article's standfirst only where readers see it too. */
  readonly description: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The languages that the page names, with their regions, most trusted first. */
  readonly locales: readonly string[];
}

/** Of a longer value only so much is looked at. */
const LONGEST = 5_000;

/** A page's title is compared with so many of its headings. */
const MOST_HEADINGS = 50;

/** The page's metadata: JSON-LD first, then Open Graph and its kin, then the markup. */
export function metadataOf(page: Page): Metadata {
  const jsonLd = factsOfJsonLd(page.jsonLd);
  const meta = (...names: string[]) => metas({ page }, ...names)[0] ?? null;
  const sources = { page, jsonLd, titled: null, marked: [], signed: [] };
  const urls = CANDIDATES.url
    .flatMap((source) => source(sources))
    .map(soundUrl)
    .filter((each) => each !== null);
  const url = urls.find((each) => !isFrontPage(each)) ?? urls[0] ?? null;
  const host = hostOf(url);
  const given = plain(CANDIDATES.headline.flatMap((source) => source(sources))[0] ?? null);
  const outlet = outletOf({ ...sources, titled: titledOf(page, given, host) }, given, host);
  const site = { outlet, host };
  const isArticle = jsonLd.isArticle || meta("og:type") === "article";
  const description = isArticle
    ? (jsonLd.description ?? meta("og:description", "description", "twitter:description"))
    : null;
  const title = given ?? plain(page.title);
  const locales = [
    jsonLd.language,
    page.language,
    meta("og:locale", "language", "content-language", "dc.language"),
  ]
    .filter((locale) => locale !== null)
    .filter((locale) => languageCode(locale) !== null);
  return {
    ...site,
    jsonLd,
    headline: title === null ? null : headlineInTitle(title, site),
    headlineIsTitle: given === null,
    description: plain(description),
    url,
    language: locales[0] === undefined ? null : languageCode(locales[0]),
    locales,
  };
}

/** The outlet, without a slogan, by the first candidate that can be one. */
function outletOf(sources: Sources, headline: string | null, host: string | null): string | null {
  for (const source of CANDIDATES.outlet) {
    for (const candidate of source(sources)) {
      const name = plain(candidate);
      if (name === null) continue;
      const bare = withoutSlogan(name, host);
      const isTitle = bare === headline || (headline === null && bare === sources.page.title);
      if (!isTitle && makesSense("outlet", bare, NOWHERE)) return bare;
    }
  }
  return null;
}

/** The outlet in the window's title, which is compared with the headline and the page's headings. */
function titledOf(page: Page, headline: string | null, host: string | null): string | null {
  const headings = page.blocks.filter(({ level }) => level !== null).slice(0, MOST_HEADINGS);
  const compared = [...headings.map(({ text }) => text), ...(headline === null ? [] : [headline])];
  return page.title === null ? null : outletInTitle(page.title, compared, host);
}

/** Whether the address is the whole site's, which some systems give as that of each of its pages. */
function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}

/** Without markup and references that were escaped twice, white space collapsed. */
export function plain(text: string | null): string | null {
  if (text === null) return null;
  const decoded = textOfMarkup(text.slice(0, LONGEST)).replace(/\s+/g, " ").trim();
  return decoded === "" ? null : decoded;
}

function textOfMarkup(markup: string): string {
  let text = "";
  const parser = new Parser({ ontext: (data) => (text += data) }, { decodeEntities: true });
  parser.end(markup);
  return text;
}

function languageCode(written: string): string | null {
  const code = /^([a-z]{2})(?:[-_]|$)/i.exec(written.trim());
  return code === null ? null : (code[1] as string).toLowerCase();
}
