import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleFromText, check, indexSources } from "@hearsay/core";
import { readBytes } from "@hearsay/readers";
import { SHARED } from "./corpus.js";
import { gravity } from "./gravity.js";

/**
 * A hand-written case: a draft of one quotation with material of its own, and what must be said of it.
 *
 * @typedef {object} DeskCase
 * @property {string} name
 * @property {Readonly<Record<string, string>>} sources texts by file name
 * @property {string} draft
 * @property {string} expect a verdict
 * @property {readonly string[]} [also] other verdicts that are right
 */

const CASES = join(SHARED, "bench", "desk", "cases.jsonl");

/** The cases in the folder beside the repository; null where it is absent. @returns {DeskCase[] | null} */
export function deskCases() {
  if (!existsSync(CASES)) return null;
  return readFileSync(CASES, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** Hearsay's verdict on a case; null where it finds no quotation. @param {DeskCase} one @returns {Promise<string | null>} */
export async function verdictOn({ sources, draft }) {
  const encoder = new TextEncoder();
  const articles = [];
  for (const [name, text] of Object.entries(sources).sort()) {
    for await (const reading of readBytes(name, encoder.encode(text))) {
      if (reading.ok) articles.push(reading.article);
    }
  }
  const report = check(
    articleFromText(`${draft}\n`, { name: "draft.txt" }),
    articles.length > 0 ? indexSources(articles) : null,
  );
  const verdicts = report.quotations.flatMap(({ verdict }) => verdict ?? []);
  return verdicts.sort((a, b) => gravity(a) - gravity(b))[0] ?? null;
}

/** What stands between quotation marks in a draft, as a tool takes it that knows nothing of interruptions. @param {string} draft */
export function markedWords(draft) {
  const marked = draft.match(/“[^”]+”|"[^"]+"|«[^»]+»/g) ?? [];
  return marked.map((piece) => piece.slice(1, -1)).filter((piece) => piece.split(/\s+/).length >= 3);
}
