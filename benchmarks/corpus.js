import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inventedArticles } from "./invented/articles.js";
import { inventedDrafts } from "./invented/drafts.js";

/**
 * A draft of one quotation, with what must be said of it.
 *
 * @typedef {object} Draft
 * @property {string} file
 * @property {string} text
 * @property {string} quote the words between the draft's marks
 * @property {string} case what was done to them
 * @property {string} verdict
 * @property {string | null} source the source in which they stand, and where (UTF-16 offsets)
 * @property {number} start
 * @property {number} end
 */

/**
 * @typedef {object} TestSet
 * @property {string} name
 * @property {import("./peers/peer.js").Source[]} sources
 * @property {Draft[]} drafts
 * @property {number} sampleOfEachCase so many drafts of every case are asked of systems that would take too long over all
 */

/** The folder beside the repository that holds data which may not be in it. */
export const SHARED = process.env.HEARSAY_SHARED ?? fileURLToPath(new URL("../../shared", import.meta.url));

const VERIFY = join(SHARED, "bench", "verify");

/** The set in the folder beside the repository; null where it is absent. @returns {TestSet | null} */
export function verifySet() {
  if (!existsSync(join(VERIFY, "expected.jsonl"))) return null;
  const read = (/** @type {string[]} */ ...path) => readFileSync(join(VERIFY, ...path), "utf8");
  const sources = readdirSync(join(VERIFY, "sources"))
    .sort()
    .map((name) => ({ name, text: read("sources", name) }));
  const texts = new Map(sources.map(({ name, text }) => [name, text]));
  const drafts = read("expected.jsonl")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { draft, ...expected } = JSON.parse(line);
      const text = texts.get(expected.source) ?? "";
      return {
        ...expected,
        file: draft,
        text: read("drafts", draft),
        start: utf16Offset(text, expected.start ?? 0),
        end: utf16Offset(text, expected.end ?? 0),
      };
    });
  return { name: "bench/verify", sources, drafts, sampleOfEachCase: 5 };
}

/** The set that anybody can run: articles and drafts made up by a script. @returns {TestSet} */
export function inventedSet() {
  const articles = inventedArticles(40, 1);
  return {
    name: "invented",
    sources: articles.map(({ name, text }) => ({ name, text })),
    drafts: inventedDrafts(articles, 15, 2),
    sampleOfEachCase: 3,
  };
}

/** The set of that name. @param {string} name @returns {TestSet | null} */
export function setNamed(name) {
  return name === "invented" ? inventedSet() : verifySet();
}

/**
 * Every draft, or `each` of every case, spread over the case.
 *
 * @param {readonly Draft[]} drafts
 * @param {number} each
 */
export function sampleOf(drafts, each) {
  /** @type {Map<string, Draft[]>} */
  const cases = new Map();
  for (const draft of drafts) cases.set(draft.case, [...(cases.get(draft.case) ?? []), draft]);
  return [...cases.values()].flatMap((all) => {
    const step = Math.max(1, all.length / each);
    return Array.from({ length: Math.min(each, all.length) }, (_, i) => all[Math.floor(i * step)]);
  });
}

/** @param {readonly { text: string }[]} texts */
export function wordsIn(texts) {
  return texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

/** The UTF-16 offset of the code point at `codePoint`. @param {string} text @param {number} codePoint */
function utf16Offset(text, codePoint) {
  let offset = 0;
  for (let i = 0; i < codePoint && offset < text.length; i++)
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}
