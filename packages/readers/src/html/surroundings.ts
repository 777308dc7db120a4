import type { Attributes, Names } from "./elements.js";

/** Why an element's text is none of the article: what the reader of a report is told. */
export type Why =
  | "hidden"
  | "decoration"
  | "navigation"
  | "footer"
  | "sidebar"
  | "related"
  | "share"
  | "banner"
  | "comments"
  | "tags"
  | "author note"
  | "advertisement"
  | "control";

/** Never told by their names: whatever they are called, the article may be in them. */
const NEUTRAL = new Set(["html", "body", "main", "article"]);

const BY_ELEMENT: ReadonlyMap<string, Why> = new Map<string, Why>([
  ["nav", "navigation"],
  ["menu", "navigation"],
  ["amp-sidebar", "navigation"],
  ["footer", "footer"],
  ["aside", "sidebar"],
  ["search", "control"],
  ["amp-consent", "banner"],
  ["amp-user-notification", "banner"],
  ["amp-social-share", "share"],
  ["amp-ad", "advertisement"],
  ["amp-embed", "advertisement"],
  ["amp-sticky-ad", "advertisement"],
  ["amp-next-page", "related"],
]);

const BY_ROLE: ReadonlyMap<string, Why> = new Map<string, Why>([
  ["navigation", "navigation"],
  ["menu", "navigation"],
  ["menubar", "navigation"],
  ["contentinfo", "footer"],
  ["complementary", "sidebar"],
  ["search", "control"],
  ["alertdialog", "banner"],
]);

/** A word of a name: `related` stands in `related-links` and `box_related`, not in `unrelated`. */
const word = (words: string) => new RegExp(`(?:^|-)(?:${words})(?:$|-)`);

const BY_NAME: readonly (readonly [RegExp, Why])[] = [
  [
    /^(?:comments?|comment-?(?:list|section|area|form|thread|box|body|content|wrapper|container)s?|comments-.*|.*-comments|disqus.*|dsq-comments|respond|replies|kommentare?|comentarios|commentaires)$/,
    "comments",
  ],
  [
    word(
      "(?:cookies?|consent|gdpr|ccpa|paywall|subscribe|subscription|piano|login|log-?in|sign-?in|registration)-(?:banner|bar|notice|popup|pop-up|overlay|message|modal|dialog|wall|layer|consent|prompt|signup|sign-up|form|box|promo|hint|info)",
    ),
    "banner",
  ],
  [/^(?:.*-)?(?:subscribe|newsletter-?sign-?up|sign-?up-?(?:box|form))$/, "banner"],
  [
    word(
      "newsletters?|cookie-?(?:bar|law|info|banner)|cookiebanner|donation-?(?:box|form|banner)|spendenbox",
    ),
    "banner",
  ],
  [
    word(
      "shar(?:e|es|ing)|social|socials|social-?(?:share|media|links|icons|bar|buttons)|sharedaddy|shariff|addthis.*|addtoany.*|heateor.*|sociable|follow-?us",
    ),
    "share",
  ],
  [
    word(
      "related[a-z]*|relacionad[oa]s?|recommend(?:ed|ation|ations)|recirculation|recirc|most-?(?:read|popular|viewed|shared)|popular-?posts?|trending|read-?(?:also|next|more)|more-?(?:from|stories|news|articles|on)|see-?also|also-?read|up-?next|next-?(?:article|story|post|up)|(?:prev|previous)-?(?:article|story|post)|teasers?|teaser-?(?:list|box|wrapper|item)|similar|weitere|mehr-?zum-?thema|crosslinks?|promo|promos|outbrain|taboola|plista|yarpp.*|jp-relatedposts|infinite-?scroll|meistgelesen|latest-?(?:news|posts|articles)|recent-?(?:posts|articles|news)",
    ),
    "related",
  ],
  [
    word(
      "breadcrumbs?|crumbs?|bread-crumbs?|nav|navi|navbar|navigation|sub-?nav|menu|menus|submenu|pagination|pager|paging|skip-?links?|jump-?links?|toc|table-?of-?contents|post-?navigation",
    ),
    "navigation",
  ],
  [word("footer|site-?info|copyright|colophon|impressum|footnote-?nav"), "footer"],
  [word("sidebar|side-?bar|rail|right-?col(?:umn)?|widget-?area"), "sidebar"],
  [
    /^(?:tags?|.*-tags?|tags?-?(?:list|links?|cloud|container|wrapper|box|items?)|.*-tags?-(?:list|links?|cloud|container|wrapper|box|items?)|tags-.*|taglist|keywords|schlagwort(?:e|er)?|topics-?list|cat-links|postmetadata|entry-?utility)$/,
    "tags",
  ],
  [
    word(
      "author-?(?:bio|box|info|card|profile|description|about|details)|about-?(?:the-?)?author|bio-?box|autor-?box|user-?profile",
    ),
    "author note",
  ],
  [
    word(
      "advert|adverts|advertis(?:ement|ing)|ads?|ad-?(?:slot|container|wrapper|unit|box)|adsbygoogle|anzeige|werbung|publicidad|sponsored|sponsor|dfp",
    ),
    "advertisement",
  ],
  [
    word("alerts?|modal|popup|pop-up|lightbox|overlay|off-?canvas|toolbar|tool-?bar|topbar|top-?bar"),
    "control",
  ],
];

/** What the names said before: pages repeat them. */
const known = new Map<string, Why | null>();
const MOST_KNOWN = 5_000;

/**
 * Why the element's text seems none of the article, as its name, role, classes and id say; null where they do not.
 * This is a suspicion: an element that holds most of the page's prose is kept whatever it is called (`suspected.ts`).
 */
export function suspicionOf(
  name: string,
  attributes: Attributes,
  names: Names,
  isBlock: boolean,
): Why | null {
  if (isHidden(name, attributes)) return "hidden";
  // a screen reader skips it, a browser shows it
  if (attributes["aria-hidden"] === "true") return "decoration";
  const byElement = BY_ELEMENT.get(name) ?? BY_ROLE.get(attributes.role ?? "");
  if (byElement !== undefined) return byElement;
  if (NEUTRAL.has(name)) return null;
  if (attributes["subscriptions-section"] === "actions") return "banner";
  if (!isBlock && name !== "span" && name !== "a") return null;
  for (const each of names) {
    const why = byName(each);
    if (why !== null) return why;
  }
  return null;
}

function byName(name: string): Why | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, found);
  return found;
}

function isHidden(name: string, attributes: Attributes): boolean {
  if (attributes.hidden !== undefined && attributes.hidden !== "until-found") return true;
  if (name === "dialog" && attributes.open === undefined) return true;
  const style = attributes.style;
  if (style === undefined) return false;
  return /(?:^|;)(?:display:none|visibility:hidden)/.test(
    style.slice(0, 500).replace(/\s+/g, "").toLowerCase(),
  );
}
