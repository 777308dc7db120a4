import { entriesOf, parsed } from "./json-ld.js";
import type { Page } from "./page.js";
import { bodyInScripts } from "./script-data.js";
import { countIn, rowsOf, rowsOfBlocks } from "./word-rows.js";

/** A shorter text is a summary. */
const SHORTEST = 300;

/** A page that shows less than this share of what its scripts hold is filled in by them. */
const HARDLY_ANY = 0.5;

/** Where data has a whole text; a description is one only where it is set in paragraphs. */
const FIELDS = ["articleBody", "reviewBody"] as const;
const PARAGRAPH = /<(?:p|br)\b/i;

/** The text of the article as the page's data tells it to machines. */
export interface ArticleBody {
  readonly text: string;
  /** Of each block of the page, whether its words stand in the text. */
  readonly holds: readonly boolean[];
  /** Which share of the text stands in the blocks that nothing hides or surrounds. */
  readonly shown: number;
  /** Which share of it stands in the chosen blocks. */
  shownIn(chosen: readonly boolean[]): number;
}

/**
 * The longest whole text in the page's JSON-LD (https://schema.org/articleBody and its like), compared with the page; where there
 * is none, and the page shows hardly any text, that in the data of its scripts. Null for none.
 */
export function articleBody(page: Page): ArticleBody | null {
  let text = "";
  for (const script of page.jsonLd) {
    for (const entry of entriesOf(parsed(script))) {
      for (const body of bodiesOf(entry)) if (body.length > text.length) text = body;
    }
  }
  if (text.length >= SHORTEST) return comparedWith(page, text);
  const visible = page.blocks.reduce((sum, block) => sum + (block.surrounding ? 0 : block.text.length), 0);
  const isLittle = (length: number) => visible <= length * HARDLY_ANY;
  if (!isLittle(page.data.reduce((sum, script) => sum + script.length, 0))) return null;
  const inScripts = bodyInScripts(page);
  return inScripts !== null && isLittle(inScripts.length) ? comparedWith(page, inScripts) : null;
}

function comparedWith(page: Page, text: string): ArticleBody | null {
  const rows = rowsOf(text);
  if (rows.size === 0) return null;
  const inBlocks = rowsOfBlocks(page);
  const holds = inBlocks.map((each) => each.size > 0 && countIn(each, rows) * 2 > each.size);
  const shownIn = (chosen: readonly boolean[]) => {
    const found = new Set<string>();
    inBlocks.forEach((each, at) => {
      if (chosen[at]) for (const row of each) if (rows.has(row)) found.add(row);
    });
    return found.size / rows.size;
  };
  return { text, holds, shown: shownIn(page.blocks.map(({ surrounding }) => !surrounding)), shownIn };
}

function bodiesOf(entry: Readonly<Record<string, unknown>>): string[] {
  const bodies = FIELDS.map((field) => entry[field]);
  const { description } = entry;
  if (typeof description === "string" && PARAGRAPH.test(description)) bodies.push(description);
  return bodies.filter((body) => typeof body === "string");
}
