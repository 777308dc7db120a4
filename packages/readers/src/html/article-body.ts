import { entriesOf, parsed } from "./json-ld.js";
import type { Page } from "./page.js";
import { bareWords } from "./repetitions.js";

/** A shorter text is a summary. */
const SHORTEST = 300;

/** Where data has a whole text; a description is one only where it is set in paragraphs. */
const FIELDS = ["articleBody", "reviewBody"] as const;
const PARAGRAPH = /<(?:p|br)\b/i;

/** So many words in a row are looked up; two texts share them only where one repeats the other. */
const ROW = 5;

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

/** The longest whole text in the page's JSON-LD (https://schema.org/articleBody and its like), compared with the page; null for none. */
export function articleBody(page: Page): ArticleBody | null {
  let text = "";
  for (const script of page.jsonLd) {
    for (const entry of entriesOf(parsed(script))) {
      for (const body of bodiesOf(entry)) if (body.length > text.length) text = body;
    }
  }
  if (text.length < SHORTEST) return null;
  const rows = rowsOf(withoutMarkup(text));
  if (rows.size === 0) return null;
  const inBlocks = page.blocks.map((block) => rowsOf(block.text));
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

/** Tags are no words; what they leave behind is only compared, not shown. */
function withoutMarkup(text: string): string {
  return text.replace(/<[^<>]{0,300}>/g, " ");
}

function rowsOf(text: string): Set<string> {
  const words = bareWords(text);
  const rows = new Set<string>();
  for (let at = 0; at + ROW <= words.length; at++) rows.add(words.slice(at, at + ROW).join(" "));
  return rows;
}

function countIn(rows: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const row of rows) if (others.has(row)) count++;
  return count;
}
