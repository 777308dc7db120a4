import { languageOf } from "@hearsay/core/plumbing";
import { soundByline } from "../facts/byline.js";
import { type DateContext, dateOf, writtenDate } from "../facts/dates.js";
import { machineDate } from "../facts/machine-date.js";
import { makesSense } from "../facts/sense.js";
import { bareName, type Site } from "../facts/site.js";
import { CANDIDATES, metas, type Sources } from "./candidates.js";
import { type Metadata, plain } from "./metadata.js";
import { nearest, type Place, signedLines } from "./nearest.js";
import type { Page } from "./page.js";

/** Who wrote the article, and when and where in the outlet it appeared. */
export interface Credits {
  readonly byline: string | null;
  readonly published: string | null;
  readonly section: string | null;
}

/** Of dates that readers see, so many are read. */
const MOST_DATES = 12;

/** The credits that the page gives: the first candidate of each that makes sense. */
export function creditsOf(page: Page, metadata: Metadata, place: Place): Credits {
  const sources: Sources = {
    page,
    jsonLd: metadata.jsonLd,
    titled: null,
    marked: nearest(page.marked, place),
    signed: signedLines(page.marked, place),
  };
  return {
    byline: bylineOf(sources, metadata),
    published: publishedOf(sources, metadata, place),
    section: sectionOf(sources, metadata, page.blocks[place.headline ?? -1]?.text ?? ""),
  };
}

function bylineOf(sources: Sources, site: Site): string | null {
  const sound = (names: readonly string[]) => soundByline(names.map(unescaped), site);
  for (const source of CANDIDATES.byline) {
    for (const names of source(sources)) {
      const byline = sound(names);
      if (byline !== null) return spelt(byline, sound(sources.jsonLd.authors));
    }
  }
  return null;
}

/** A page may show in capitals what it spells out for machines. */
function spelt(byline: string, given: string | null): string {
  return given !== null && bareName(given) === bareName(byline) ? given : byline;
}

/** A field of the metadata may hold markup; the lines of a shown text are to be kept. */
function unescaped(name: string): string {
  return /[<&]/.test(name) ? (plain(name) ?? "") : name;
}

function publishedOf(sources: Sources, metadata: Metadata, place: Place): string | null {
  const context = dateContext(sources, metadata);
  for (const source of CANDIDATES.published) {
    for (const written of source(sources).slice(0, MOST_DATES)) {
      const date = dateOf(written, context);
      if (date !== null) return date;
    }
  }
  const { blocks } = sources.page;
  const from = Math.max(0, (place.headline ?? place.first) - BEFORE_DATED);
  const changed = sources.marked.flatMap(({ kind, text }) => (kind === "changed" && text !== "" ? text : []));
  const lines = blocks
    .slice(from, place.first + 2)
    .filter(({ text }) => text.length <= LONGEST_DATE_LINE && !changed.some((each) => text.includes(each)));
  for (const { text } of lines.slice(0, MOST_DATES)) {
    const date = writtenDate(text, context);
    if (date !== null && date >= FIRST_PAGE) return date;
  }
  return null;
}

/** An unmarked line of a date stands so near to the headline. */
const BEFORE_DATED = 3;

/** A date without any mark is not of a page if there were none yet. */
const FIRST_PAGE = "1991-08-06";

/** A longer line with a date in it is a sentence. */
const LONGEST_DATE_LINE = 80;

/** What else on the page may tell a date's day from its month: its languages, its address, when it was changed. */
function dateContext({ page }: Sources, { locales, url, jsonLd }: Metadata): DateContext {
  const inAddress = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url ?? "");
  const written = [
    inAddress === null ? "" : inAddress.slice(1).join("/"),
    jsonLd.changed ?? "",
    ...metas({ page }, "article:modified_time", "og:updated_time", "last-modified"),
  ];
  const language = locales.length > 0 ? null : languageOf(blocksText(page));
  return {
    locales: language === null ? locales : [language],
    days: written.flatMap((each) => machineDate(each)?.slice(0, 10) ?? []),
  };
}

function blocksText({ blocks }: Page): string {
  return blocks
    .slice(0, 500)
    .map(({ text }) => text)
    .join("\n");
}

function sectionOf(sources: Sources, metadata: Metadata, shown: string): string | null {
  const headlines = [metadata.headline ?? "", shown].map(bareName);
  for (const source of CANDIDATES.section) {
    for (const written of source(sources)) {
      const section = plain(written);
      if (
        section !== null &&
        makesSense("section", section, metadata) &&
        !headlines.some((headline) => isHeadline(section, headline))
      )
        return section;
    }
  }
  return null;
}

/** Whether the crumb is the article itself, its headline cut short or not. */
function isHeadline(crumb: string, headline: string): boolean {
  const bare = bareName(crumb);
  if (bare === headline) return true;
  if (/(?:…|\.\.\.)$/.test(crumb)) return headline.startsWith(bare);
  return (
    Math.min(bare.length, headline.length) >= SHORTEST_CUT &&
    (headline.startsWith(bare) || bare.startsWith(headline))
  );
}

/** A headline is not cut shorter. */
const SHORTEST_CUT = 20;
