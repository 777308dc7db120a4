import { bareName } from "../facts/site.js";
import type { Page } from "./page.js";

/** Fields in which the data that fills a page in keeps an article's text, as text, as markup or as a list of blocks. */
const BODIES =
  "articleBody articleBodyHtml bodyHtml bodyText body_html body content contentHtml html text fullText storyText blocks elements paragraphs components children".split(
    " ",
  );

/** What a block of such a list keeps its words in. */
const WORDS = ["text", "html", "content", "value", "data", "body", "children", "props"];

/** So many values of the data are looked at; texts are nested no deeper. */
const MOST_VALUES = 100_000;
const DEEPEST = 8;

/** A shorter text is a summary; one of fewer sentences is a list of something. */
const SHORTEST = 300;
const FEWEST_SENTENCES = 3;

/** Of more texts it cannot be told which is the article's. */
const MOST_CANDIDATES = 50;

interface Candidate {
  readonly title: string;
  readonly text: string;
}

/**
 * The article's text in the data from which scripts fill the page in (`__NEXT_DATA__` and other scripts of JSON): the one
 * whose title the page's own title begins with, else the only one that there is. Null where there is none, or several.
 */
export function bodyInScripts(page: Page): string | null {
  const candidates = page.data.flatMap(candidatesIn).sort((a, b) => b.text.length - a.text.length);
  const titles = [page.title, ...(page.metas.get("og:title") ?? [])].map((title) => bareName(title ?? ""));
  const titled = candidates.find(
    ({ title }) => title !== "" && titles.some((each) => each.startsWith(title)),
  );
  if (titled !== undefined) return titled.text;
  const [longest, ...others] = candidates;
  if (longest === undefined || others.length > MOST_CANDIDATES) return null;
  return others.every(({ text }) => longest.text.includes(text)) ? longest.text : null;
}

function candidatesIn(script: string): Candidate[] {
  let data: unknown;
  try {
    data = JSON.parse(script);
  } catch {
    return [];
  }
  const found: Candidate[] = [];
  const waiting: unknown[] = [data];
  for (let at = 0; at < waiting.length && at < MOST_VALUES; at++) {
    const value = waiting[at];
    if (typeof value !== "object" || value === null) continue;
    for (const each of Object.values(value)) waiting.push(each);
    if (!Array.isArray(value)) found.push(...candidatesOf(value as Readonly<Record<string, unknown>>));
  }
  return found;
}

function candidatesOf(record: Readonly<Record<string, unknown>>): Candidate[] {
  const { headline, title } = record;
  const name = [headline, title].find((each) => typeof each === "string") ?? "";
  return BODIES.flatMap((field) => {
    const text = wordsIn(record[field], 0);
    return isProse(text) ? [{ title: bareName(name), text }] : [];
  });
}

/** The words of a body, a line for each block. */
function wordsIn(value: unknown, depth: number): string {
  if (typeof value === "string") return value.trim();
  if (typeof value !== "object" || value === null || depth > DEEPEST) return "";
  if (Array.isArray(value)) {
    const lines = value.map((each) => wordsIn(each, depth + 1));
    return lines.filter((line) => line !== "").join("\n");
  }
  const record = value as Readonly<Record<string, unknown>>;
  for (const field of WORDS) {
    const words = wordsIn(record[field], depth + 1);
    if (words !== "") return words;
  }
  return "";
}

function isProse(text: string): boolean {
  if (text.length < SHORTEST || /^\s*[[{]/.test(text)) return false;
  return (text.match(/\p{Ll}[.!?]["”»’)]?(?=\s|<|$)/gu)?.length ?? 0) >= FEWEST_SENTENCES;
}
