import type { Page } from "./page.js";
import { bareWords } from "./repetitions.js";

/** So many words in a row are looked up; two texts share them only where one repeats the other. */
const ROW = 5;

/** All rows of words that follow each other in a text. Tags are no words. */
export function rowsOf(text: string): Set<string> {
  const words = bareWords(text.replace(/<[^<>]{0,300}>/g, " "));
  const rows = new Set<string>();
  for (let at = 0; at + ROW <= words.length; at++) rows.add(words.slice(at, at + ROW).join(" "));
  return rows;
}

/** The rows of each of the page's blocks. */
export function rowsOfBlocks(page: Page): Set<string>[] {
  return page.blocks.map((block) => rowsOf(block.text));
}

/** How many of the rows are among the others. */
export function countIn(rows: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const row of rows) if (others.has(row)) count++;
  return count;
}
