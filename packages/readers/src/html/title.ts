import { agreesWithHost, bareName, isOfSite, type Site } from "../facts/site.js";

/** What stands between the parts of a window's title. */
const BETWEEN = /\s(?:[|ǀ–—·•»›>:-]|::|\/\/)\s/;

/** A window's title of more parts, or a longer one, is read as a whole. */
const MOST_PARTS = 8;

/** A heading of fewer letters may begin a title by chance. */
const SHORTEST_HEADING = 8;

/** The outlet's name in a window's title: the part that the host is called after, else the only one after the headline. */
export function outletInTitle(
  title: string,
  headings: readonly string[],
  host: string | null,
): string | null {
  const parts = partsOf(title);
  if (parts.length < 2) return null;
  const named = partOfHost(parts, host);
  if (named !== null) return named;
  const last = parts.at(-1) as string;
  const before = bareName(parts.slice(0, -1).join(" "));
  const isAlone = headings.some(
    (heading) => before.length >= SHORTEST_HEADING && bareName(heading) === before,
  );
  return isAlone ? last : null;
}

/** A name without the slogan beside it: "The Talvik Post – news from the quay", of a host of that name. */
export function withoutSlogan(name: string, host: string | null): string {
  const parts = partsOf(` ${name}`);
  return parts.length < 2 ? (parts[0] ?? name) : (partOfHost(parts, host) ?? name);
}

/** The part that the host is called after: in whole rather than in its beginning. */
function partOfHost(parts: readonly string[], host: string | null): string | null {
  const whole = parts.find((part) => isOfSite(part, { outlet: null, host }));
  return whole ?? parts.find((part) => agreesWithHost(part, host)) ?? null;
}

/** A window's title without the outlet before or after the headline. */
export function headlineInTitle(title: string, site: Site): string {
  const parts = partsOf(title);
  const [first = "", ...rest] = parts;
  if (parts.length > 1 && isOfSite(parts.at(-1) as string, site))
    return cut(title, first, parts.at(-2) as string);
  return rest.length === 1 && isOfSite(first, site) ? (rest[0] as string) : title;
}

/** From the beginning of one part to the end of another, with what stands between them. */
function cut(title: string, from: string, to: string): string {
  return title.slice(title.indexOf(from), title.lastIndexOf(to) + to.length);
}

function partsOf(title: string): string[] {
  const parts = title.slice(0, 500).replace(/\s+/g, " ").split(BETWEEN);
  return parts.length > MOST_PARTS ? [title] : parts.map((part) => part.trim()).filter((part) => part !== "");
}
