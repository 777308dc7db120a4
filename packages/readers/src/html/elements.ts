import type { BlockKind } from "@hearsay/core";

/** Elements that begin and end a block of text; all others run within one. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td " +
    "tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose content is no text of the page, or is shown only where a browser cannot do better. */
const SILENT = new Set(
  (
    "script style noscript svg iframe object embed applet audio video canvas title noembed noframes rp rt " +
    "annotation annotation-xml"
  ).split(" "),
);

/** Elements that a reader presses, fills in or chooses from: their labels are no part of the sentence around them. */
const CONTROLS = new Set("button select datalist textarea".split(" "));

const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ["h1", "heading"],
  ["h2", "heading"],
  ["h3", "heading"],
  ["h4", "heading"],
  ["h5", "heading"],
  ["h6", "heading"],
  ["li", "listItem"],
  ["blockquote", "blockquote"],
  ["figcaption", "caption"],
  ["caption", "caption"],
]);

/** What an element is for, as its class, id or microdata says. */
export type Role = "standfirst" | "byline" | "date";

export type Attributes = Readonly<Record<string, string>>;

/** An element's classes and its id, as `namesOf` gives them. */
export type Names = readonly string[];

const CAPTION_NAME =
  /(?:^|-)(?:captions?|bildunterschrift|(?:image|img|photo|picture|media|bild)-?(?:description|legend|text))(?:$|-)/;
const STANDFIRST_NAME =
  /(?:^|-)(?:standfirst|deck|dek|subtitle|sub-title|subheadline|sub-headline|subheading|sub-heading|subhead|sub-hed|subhed|article-summary|articlesummary)(?:$|-)/;
const BYLINE_NAME =
  /^(?!.*(?:comment|media|image|photo|license))(?:.*-)?(?:byline|by-line|authors?|author-?(?:name|info|line|box)|autor|autoren|auteur)(?:$|-)/;
const DATE_NAME =
  /^(?:.*-)?(?:date|dateline|datetime|timestamp|time-stamp|pubdate|publish-?date|published|published-on|updated|last-updated|datum|fecha)$/;

/** Whether the element parts the text before it from its own. */
export function isBlock(name: string, names: Names): boolean {
  return BLOCKS.has(name) || isUnfolder(name, names) || (name === "span" && isCaptionName(names));
}

/** What a block inside the element is, or null where the element has no say. */
export function kindOf(name: string, names: Names): BlockKind | null {
  const kind = KINDS.get(name);
  if (kind !== undefined) return kind;
  return (name === "p" || name === "div" || name === "span") && isCaptionName(names) ? "caption" : null;
}

/** Whether the element and all within it is no text of the page. */
export function isSilent(name: string, attributes: Attributes): boolean {
  return SILENT.has(name) || (name === "template" && attributes.shadowrootmode === undefined);
}

/** Whether the element is something to press or to fill in; what unfolds a text when it is pressed is that text's heading. */
export function isControl(name: string, names: Names): boolean {
  return CONTROLS.has(name) && !isUnfolder(name, names);
}

function isUnfolder(name: string, names: Names): boolean {
  return name === "button" && names.some((each) => UNFOLDER_NAME.test(each));
}

const UNFOLDER_NAME = /(?:^|-)(?:accordion|faq|question|collapsible)(?:$|-)/;

/** What the element is for, or null where nothing is said. */
export function roleOf(name: string, attributes: Attributes, names: Names): Role | null {
  // a system calls the whole page after its author, or after what its theme can show
  if (name === "html" || name === "body" || name === "main" || name === "article") return null;
  if (name === "time") return "date";
  const property = attributes.itemprop ?? "";
  if (property === "description" || property === "alternativeHeadline") return "standfirst";
  if (property === "author" || attributes.rel === "author") return "byline";
  if (names.some((each) => STANDFIRST_NAME.test(each))) return "standfirst";
  if (names.some((each) => BYLINE_NAME.test(each))) return "byline";
  return names.some((each) => DATE_NAME.test(each)) ? "date" : null;
}

function isCaptionName(names: Names): boolean {
  return names.some((each) => CAPTION_NAME.test(each));
}
