import { isCompany, withoutLegalForm } from "../facts/site.js";
import type { JsonLdFacts } from "./json-ld.js";
import type { Marked } from "./marked.js";
import type { Page } from "./page.js";

/** Where a page tells the facts about its article. */
export interface Sources {
  readonly page: Page;
  readonly jsonLd: JsonLdFacts;
  /** The outlet, as the window's title names it beside the headline. */
  readonly titled: string | null;
  /** What the markup marks, as far as it is of this article, most likely first. */
  readonly marked: readonly Marked[];
  /** The lines that begin with "By" between the headline and the text: what readers are told, and a system does not fill in. */
  readonly signed: readonly string[];
}

/** The values that one source gives; for a byline each is the names that belong together. */
type Source<Value> = (sources: Sources) => readonly Value[];

const PUBLISHED_FIELD =
  /publi(?:sh|cation|c)\w{0,5}[-_:. ]?(?:time|date|at|on)|date[-_:.]?(?:publi|issued)|pub[-_]?date|release[-_]?date|(?:^|[.:_-])issued$/;
const CHANGED_FIELD = /modif|updat|chang|expir|unpubl|type/;
const SECTION_FIELD = /(?:^|[:.-]|^add)(?:section|category|categories|rubrik|rubrique|ressort|channel)$/;

/** A line with a date in it may name who wrote: "Posted by Maren Oduya on 12 March". */
export const SIGNED = /^(?:\p{L}+\s){0,2}(?:by|von|par|por|av|af|door)\s/iu;

/** Each fact's sources, most trusted first: what is made for machines by those who write, before what a system fills in. */
export const CANDIDATES = {
  headline: [
    ({ jsonLd }) => given(jsonLd.headline),
    (sources) => metas(sources, "og:title", "twitter:title", "dc.title", "citation_title", "headline"),
  ] satisfies Source<string>[],
  outlet: [
    (sources) => (isHouse(sources) ? [] : given(sources.jsonLd.publisher)),
    (sources) => metas(sources, "og:site_name"),
    ({ jsonLd }) => given(jsonLd.siteName),
    ({ titled }) => given(titled),
    (sources) => metas(sources, "application-name"),
    (sources) => metas(sources, "citation_journal_title"),
    (sources) => metas(sources, "dc.publisher", "dcterms.publisher", "publisher", "source"),
    ({ jsonLd }) => given(jsonLd.publisher).map(withoutLegalForm),
  ] satisfies Source<string>[],
  byline: [
    ({ signed }) => (signed.length === 0 ? [] : [signed]),
    ({ jsonLd }) => [jsonLd.authors],
    (sources) => [
      metas(
        sources,
        "article:author",
        "article:author_name",
        "parsely-author",
        "sailthru.author",
        "cxenseparse:author",
        "citation_author",
        "byl",
        "vr:author",
      ),
    ],
    (sources) => [textsOf(sources, "byline", "microdata")],
    (sources) => [textsOf(sources, "byline", "rel")],
    (sources) => textsOf(sources, "byline", "class").map((line) => [line]),
    (sources) => textsOf(sources, "date", "class").flatMap((line) => (SIGNED.test(line) ? [[line]] : [])),
    (sources) => [metas(sources, "author")],
    (sources) => [metas(sources, "dc.creator", "dcterms.creator", "dc:creator")],
  ] satisfies Source<readonly string[]>[],
  published: [
    ({ jsonLd }) => given(jsonLd.published),
    (sources) => metas(sources, "article:published_time"),
    (sources) => fields(sources, PUBLISHED_FIELD),
    (sources) => datesOf(sources, "microdata"),
    ({ jsonLd }) => given(jsonLd.pagePublished),
    (sources) => datesOf(sources, "rel"),
    (sources) =>
      metas(
        sources,
        "date",
        "dc.date",
        "dcterms.date",
        "dcterms.created",
        "dc.date.created",
        "sailthru.date",
      ),
    (sources) => datesOf(sources, "class"),
    (sources) => textsOf(sources, "byline", "class"),
  ] satisfies Source<string>[],
  url: [
    ({ page }) => given(page.canonical),
    (sources) => metas(sources, "og:url"),
    ({ jsonLd }) => given(jsonLd.url),
    (sources) =>
      metas(
        sources,
        "parsely-link",
        "twitter:url",
        "citation_public_url",
        "dc.identifier",
        "dcterms.identifier",
      ),
  ] satisfies Source<string>[],
  section: [
    ({ jsonLd }) => (jsonLd.sections.length === 1 ? jsonLd.sections : []),
    (sources) => metas(sources, "article:section"),
    (sources) => fields(sources, SECTION_FIELD),
    (sources) => textsOf(sources, "section", "microdata"),
    ({ jsonLd }) => [...jsonLd.crumbs].reverse(),
    ({ jsonLd }) => jsonLd.sections,
    (sources) => crumbsOf(sources),
  ] satisfies Source<string>[],
} as const;

/** Whether the publisher is the company behind the outlet: of a legal form, or named like the site and then some. */
function isHouse(sources: Sources): boolean {
  const { publisher } = sources.jsonLd;
  if (publisher === null) return false;
  return (
    isCompany(publisher) || metas(sources, "og:site_name").some((site) => publisher.startsWith(`${site} `))
  );
}

function given(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** All contents of the first of these fields that the page has. */
export function metas({ page }: Pick<Sources, "page">, ...names: readonly string[]): readonly string[] {
  return names.map((name) => page.metas.get(name)).find((values) => values !== undefined) ?? [];
}

function fields({ page }: Sources, pattern: RegExp): readonly string[] {
  return [...page.metas].flatMap(([name, values]) =>
    name.length < 100 && pattern.test(name) && !CHANGED_FIELD.test(name) ? values.slice(0, 1) : [],
  );
}

function textsOf({ marked }: Sources, kind: Marked["kind"], how: Marked["how"]): string[] {
  return marked.flatMap((mark) => (mark.kind === kind && mark.how === how ? mark.text : []));
}

function datesOf({ marked }: Sources, how: Marked["how"]): string[] {
  return marked
    .filter((mark) => mark.kind === "date" && mark.how === how)
    .flatMap(({ value, text }) => [...given(value), text]);
}

/** The last one first: the drawer in which the article lies, before the chest. */
function crumbsOf(sources: Sources): string[] {
  return textsOf(sources, "crumbs", "class").flatMap((crumbs) => crumbs.split(/\n|\s[>»›/|]\s/).reverse());
}
