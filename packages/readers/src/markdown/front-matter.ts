import type { BlockDraft } from "@hearsay/core";
import type { RootContent } from "mdast";
import { parse } from "yaml";
import { soundByline } from "../facts/byline.js";
import { dateOf } from "../facts/dates.js";
import { makesSense, soundUrl } from "../facts/sense.js";
import { NOWHERE } from "../facts/site.js";

/** What the front matter tells of the article. */
export interface FrontMatter {
  readonly title: BlockDraft | null;
  readonly description: BlockDraft | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly section: string | null;
  readonly language: string | null;
}

/** Longer front matter is somebody's data, not an article's. */
const LONGEST = 20_000;

const NAMES = {
  title: ["title", "headline"],
  description: ["description", "subtitle", "summary", "standfirst", "dek"],
  url: ["url", "canonical_url", "canonical", "link", "source_url", "source"],
  outlet: ["outlet", "publication", "publisher", "source"],
  author: ["author", "authors", "byline"],
  date: ["published", "pubDate", "date", "created"],
  section: ["section", "category", "categories"],
  language: ["language", "lang"],
} as const;

/** The names of all fields that are read. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES).flat());

/** Reads YAML front matter, if the first node is some; broken front matter tells nothing. */
export function readFrontMatter(node: RootContent | undefined, file: string): FrontMatter {
  const fields = node?.type === "yaml" ? fieldsOf(node.value) : {};
  const from = node?.position?.start.offset ?? 0;
  const to = node?.type === "yaml" ? (node.position?.end.offset ?? 0) : 0;
  const block = (kind: BlockDraft["kind"], names: readonly string[]): BlockDraft | null => {
    const value = first(fields, names);
    if (value === null) return null;
    const name = names.find((each) => first(fields, [each]) !== null);
    const written = file.slice(from, to);
    // another field may have the same value
    const at = written.indexOf(
      value,
      new RegExp(`^["']?${name}["']?\\s{0,9}:`, "m").exec(written)?.index ?? 0,
    );
    const origin = at < 0 ? [] : [{ start: 0, fileStart: from + at, length: value.length }];
    return { kind, text: value, origin };
  };
  return {
    title: block("headline", NAMES.title),
    description: block("standfirst", NAMES.description),
    ...factsOf(fields),
  };
}

/** The facts that stand in the fields, where they make sense. */
function factsOf(fields: Readonly<Record<string, unknown>>) {
  const written = first(fields, NAMES.language);
  const language = written?.slice(0, 2).toLowerCase() ?? null;
  const context = { locales: written === null ? [] : [written], days: [] };
  const url = first(fields, NAMES.url);
  const outlet = sound("outlet", first(fields, NAMES.outlet));
  const authors = first(fields, NAMES.author);
  const date = first(fields, NAMES.date);
  return {
    author: authors === null ? null : soundByline([authors], { outlet, host: null }),
    date: date === null ? null : dateOf(date, context),
    outlet,
    url: url === null ? null : soundUrl(url),
    section: sound("section", first(fields, NAMES.section, firstOf)),
    language,
  };
}

function sound(fact: "outlet" | "section", value: string | null): string | null {
  return value !== null && makesSense(fact, value, NOWHERE) ? value : null;
}

function fieldsOf(yaml: string): Readonly<Record<string, unknown>> {
  if (yaml.length > LONGEST) return {};
  try {
    // the core schema has no dates, so that a date stays as it is written; aliases are not followed far
    const value: unknown = parse(yaml, { schema: "core", maxAliasCount: 20, logLevel: "silent" });
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function first(
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
  read: (value: unknown) => string | null = textOf,
): string | null {
  for (const name of names) {
    const text = read(Object.hasOwn(fields, name) ? fields[name] : null);
    if (text !== null) return text;
  }
  return null;
}

function firstOf(value: unknown): string | null {
  return textOf(Array.isArray(value) ? value[0] : value);
}

/** A field as text: a list as its items, an object by its `name`. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const texts = value.flatMap((item) => (Array.isArray(item) ? [] : (textOf(item) ?? []))).join(", ");
    return texts === "" ? null : texts;
  }
  const name = typeof value === "object" && value !== null && "name" in value ? value.name : null;
  return typeof name === "string" ? name : null;
}
