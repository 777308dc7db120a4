import { entriesOf, parsed } from "./json-ld.js";
import type { Page } from "./page.js";
import { countIn, rowsOf, rowsOfBlocks } from "./word-rows.js";

/** So many entries of a live blog are read. */
const MOST = 10_000;

/** An entry is shown where this share of it stands in the page's blocks. */
const SHOWN = 0.5;

interface Update {
  readonly time: string;
  readonly headline: string;
  readonly body: string;
}

/** Entries that the page does not show. */
interface Updates {
  /** As markup: each with its time, in the order of the data. */
  readonly markup: string;
  /** How many more there are, which were not read. */
  readonly more: number;
}

/**
 * The entries of a live blog that only the page's data has (https://schema.org/liveBlogUpdate);
 * null where the page shows all of them.
 */
export function unshownUpdates(page: Page): Updates | null {
  const every = page.jsonLd
    .flatMap((script) => entriesOf(parsed(script)))
    .flatMap(({ liveBlogUpdate }) => liveBlogUpdate ?? []);
  const updates = every
    .slice(0, MOST)
    .map(updateOf)
    .filter(({ body }) => body !== "");
  if (updates.length === 0) return null;
  const shown = new Set(rowsOfBlocks(page).flatMap((rows) => [...rows]));
  const more = Math.max(0, every.length - MOST);
  const unshown = updates.filter(({ body }) => {
    const rows = rowsOf(body);
    return rows.size > 0 && countIn(rows, shown) < rows.size * SHOWN;
  });
  return unshown.length + more === 0 ? null : { markup: unshown.map(markupOf).join(""), more };
}

function updateOf(value: unknown): Update {
  const entry = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const text = (field: string) => (typeof entry[field] === "string" ? entry[field].trim() : "");
  return {
    time: text("datePublished") || text("dateModified"),
    headline: text("headline"),
    body: text("articleBody") || text("description"),
  };
}

function markupOf({ time, headline, body }: Update): string {
  const isMarkup = /<(?:p|br|div|li)\b/i.test(body);
  const paragraphs = isMarkup
    ? `<div>${body}</div>`
    : body.split(/[\r\n]+/).map((line) => `<p>${escaped(line)}</p>`);
  const [, day, hour] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(time) ?? [];
  const at = day === undefined ? time : `${day} ${hour}`;
  return `<p>${escaped(at)}</p><h3>${escaped(headline)}</h3>${[paragraphs].flat().join("")}`;
}

/** What is no markup, so that it is none in markup. References are often escaped twice in data, and are meant. */
function escaped(text: string): string {
  return text.replaceAll("<", "&lt;");
}
