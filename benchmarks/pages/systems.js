import { readBytes } from "@hearsay/readers";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { trafilatura } from "./trafilatura.js";

/**
 * Something that reads a page's article. It gives the text of each page and the milliseconds that all took, its own start
 * not counted; or why it cannot run here.
 *
 * @typedef {{ texts: readonly string[], ms: number } | { reason: string }} PageRun
 * @typedef {{ name: string, run: (pages: readonly import("./page-set.js").Page[]) => Promise<PageRun> }} PageSystem
 */

/** @type {readonly PageSystem[]} */
export const pageSystems = [
  { name: "hearsay", run: (pages) => eachInTurn(pages, byHearsay) },
  { name: "readability.js", run: (pages) => eachInTurn(pages, byReadability) },
  { name: "trafilatura", run: trafilatura },
];

/** So many pages are read before the clock starts. */
const WARM_UP = 20;

/** @param {readonly import("./page-set.js").Page[]} pages @param {(page: import("./page-set.js").Page) => Promise<string>} read */
async function eachInTurn(pages, read) {
  for (const page of pages.slice(0, WARM_UP)) await read(page);
  const started = performance.now();
  const texts = [];
  for (const page of pages) texts.push(await read(page));
  return { texts, ms: performance.now() - started };
}

/** In the sandbox, as the command reads it. @param {import("./page-set.js").Page} page */
async function byHearsay({ name, bytes }) {
  const texts = [];
  for await (const result of readBytes(name, bytes)) if (result.ok) texts.push(result.article.text);
  return texts.join("\n");
}

/** Without any care for the page before or after. @param {import("./page-set.js").Page} page */
async function byReadability({ bytes }) {
  const { document } = parseHTML(new TextDecoder().decode(bytes));
  const article = new Readability(/** @type {any} */ (document)).parse();
  return `${article?.title ?? ""}\n${article?.textContent ?? ""}`;
}
