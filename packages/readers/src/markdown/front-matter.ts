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

/** Reads YAML front matter, if the first node is some; broken front matter tells nothing. */
export function readFrontMatter(node: RootContent | undefined, file: string): FrontMatter {
  const fields = node?.type === "yaml" ? fieldsOf(node.value) : {};
  const from = node?.position?.start.offset ?? 0;
  const to = node?.type === "yaml" ? (node.position?.end.offset ?? 0) : 0;
  const block = (kind: BlockDraft["kind"], value: string | null): BlockDraft | null => {
    if (value === null) return null;
    const at = file.slice(from, to).indexOf(value);
    const origin = at < 0 ? [] : [{ start: 0, fileStart: from + at, length: value.length }];
    return { kind, text: value, origin };
  };
  return {
    title: block("headline", first(fields, ["title", "headline"])),
    description: block(
      "standfirst",
      first(fields, ["description", "subtitle", "summary", "standfirst", "dek"]),
    ),
    ...factsOf(fields),
  };
}

/** The facts that stand in the fields, where they make sense. */
function factsOf(fields: Readonly<Record<string, unknown>>) {
  const written = first(fields, ["language", "lang"]);
  const language = written?.slice(0, 2).toLowerCase() ?? null;
  const context = { locales: written === null ? [] : [written], days: [] };
  const url = first(fields, ["url", "canonical_url", "canonical", "link", "source_url", "source"]);
  const outlet = sound("outlet", first(fields, ["outlet", "publication", "publisher", "source"]));
  const authors = first(fields, ["author", "authors", "byline"]);
  const date = first(fields, ["published", "pubDate", "date", "created"]);
  return {
    author: authors === null ? null : soundByline([authors], { outlet, host: null }),
    date: date === null ? null : dateOf(date, context),
    outlet,
    url: url === null ? null : soundUrl(url),
    section: sound("section", first(fields, ["section", "category", "categories"], firstOf)),
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
