/** Names of elements that were taken apart already: pages repeat the same few hundred. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 5_000;

/** A longer attribute is no list of names. */
const LONGEST = 2_000;

/** The element's classes and its id, each in lower case, with a dash between words: `articleBody` and `article__body` are `article-body`. */
export function namesOf(attributes: Readonly<Record<string, string>>): readonly string[] {
  const written = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
  if (written.length === 1 || written.length > LONGEST) return [];
  const before = known.get(written);
  if (before !== undefined) return before;
  const names = written
    .replace(/([a-z])(?=[A-Z])/g, "$1-")
    .toLowerCase()
    .replace(/[-_]{1,100}/g, "-")
    .split(/\s+/)
    .filter((name) => name !== "");
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, names);
  return names;
}
