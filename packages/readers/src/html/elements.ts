import type { BlockKind } from "@hearsay/core";

/** Elements that begin and end a block of text; all others run within one. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td " +
    "tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose content is no text of the page. */
const SILENT = new Set(
  (
    "script style noscript template svg math iframe object embed applet audio video canvas select datalist button " +
    "textarea map head title nav noembed noframes rp rt"
  ).split(" "),
);

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

type Attributes = Readonly<Record<string, string>>;

const CAPTION_NAME = /(?:^|[-_])captions?(?:$|[-_])/;
const STANDFIRST_NAME =
  /(?:^|[-_])(?:standfirst|deck|dek|subtitle|sub-title|subheadline|sub-headline|subheading|sub-heading|subhead|sub-hed|subhed|article-summary|articlesummary)(?:$|[-_])/;
const BYLINE_NAME = /(?:^|[-_])(?:byline|by-line|author|authors|author-name)(?:$|[-_])/;
const BANNER_NAME =
  /(?:^|[-_])(?:cookies?|consent|gdpr|ccpa|newsletter|paywall|subscribe|subscription)(?:$|[-_](?:banner|bar|notice|popup|pop-up|overlay|message|modal|dialog|wall|consent|prompt|signup|sign-up|form|box|promo))/;
const COMMENTS_NAME = /^(?:comments|comment-list|commentlist|comments-area|disqus_thread|respond)$/;
const RELATED_NAME =
  /(?:^|[-_])(?:related|recommended|most-read|most-popular|trending|social-share|share-buttons|breadcrumbs?)(?:$|[-_])/;

/** Whether the element parts the text before it from its own. */
export function isBlock(name: string, attributes: Attributes): boolean {
  return BLOCKS.has(name) || (name === "span" && isCaptionName(attributes));
}

/** What a block inside the element is, or null where the element has no say. */
export function kindOf(name: string, attributes: Attributes): BlockKind | null {
  const kind = KINDS.get(name);
  if (kind !== undefined) return kind;
  return (name === "p" || name === "div" || name === "span") && isCaptionName(attributes) ? "caption" : null;
}

/** Whether the element and all within it is no text of the page, or is not shown. */
export function isSilent(name: string, attributes: Attributes): boolean {
  if (SILENT.has(name) || isHidden(attributes)) return true;
  if (name === "body" || name === "html" || name === "main" || name === "article") return false;
  if (BLOCKS.has(name)) {
    return namesOf(attributes).some((each) => BANNER_NAME.test(each) || COMMENTS_NAME.test(each));
  }
  return false;
}

/** Whether the element holds what surrounds an article rather than the article. */
export function isSurrounding(name: string, attributes: Attributes): boolean {
  if (name === "footer" || name === "aside") return true;
  const role = attributes.role;
  if (role === "navigation" || role === "contentinfo" || role === "complementary" || role === "search") {
    return true;
  }
  if (!BLOCKS.has(name) || name === "body" || name === "html" || name === "main" || name === "article") {
    return false;
  }
  return namesOf(attributes).some((each) => RELATED_NAME.test(each));
}

/** What the element is for, or null where nothing is said. */
export function roleOf(name: string, attributes: Attributes): Role | null {
  if (name === "time") return "date";
  const property = attributes.itemprop ?? "";
  if (property === "description" || property === "alternativeHeadline") return "standfirst";
  if (property === "author" || attributes.rel === "author") return "byline";
  const names = namesOf(attributes);
  if (names.some((each) => STANDFIRST_NAME.test(each))) return "standfirst";
  return names.some((each) => BYLINE_NAME.test(each)) ? "byline" : null;
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.hidden !== undefined && attributes.hidden !== "until-found") return true;
  if (attributes["aria-hidden"] === "true") return true;
  const style = attributes.style;
  if (style === undefined) return false;
  return /(?:^|;)(?:display:none|visibility:hidden)/.test(
    style.slice(0, 500).replace(/\s+/g, "").toLowerCase(),
  );
}

function isCaptionName(attributes: Attributes): boolean {
  return namesOf(attributes).some((each) => CAPTION_NAME.test(each));
}

/** The element's classes and its id, in lower case; a very long attribute is no list of names. */
function namesOf(attributes: Attributes): string[] {
  const written = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
  if (written.length === 1 || written.length > 2_000) return [];
  return written.toLowerCase().split(/\s+/);
}
