import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entryOf, openArchive, traceWords } from "@hearsay/archive";
import { articleFromText } from "@hearsay/core";
import { copiedStories } from "./copying.js";

/** What is told of the dates of articles. */
export const DATES = /** @type {const} */ (["known", "half", "none"]);

/** @typedef {typeof DATES[number]} Dates */
/** @typedef {{ confidence: number, isRight: boolean, kinds: string[] }} ScoredEdge */

/**
 * The edges of the traces of generated stories, with whether each is right: the article is the one that the words were taken from, or
 * a copy of the same text.
 *
 * @param {{ count: number, seed: number, dates: Dates }} options
 * @returns {Promise<{ edges: ScoredEdge[], taken: number, telling: number, found: number }>}
 */
export async function lineageScores({ count, seed, dates }) {
  const stories = copiedStories(count, seed);
  /** @type {ScoredEdge[]} */
  const edges = [];
  let taken = 0;
  let telling = 0;
  let found = 0;
  for await (const { story, trace } of tracedStories(stories, dates)) {
    const truth = new Map(story.articles.map((article) => [article.name, article]));
    const group = groupsOf(trace.occurrences);
    const fileOf = new Map(trace.occurrences.map(({ id, file }) => [id, file]));
    for (const { from, to, confidence, reasons } of trace.lineage) {
      const origin = truth.get(fileOf.get(to) ?? "")?.origin ?? null;
      const said = fileOf.get(from) ?? "";
      const isRight = origin !== null && (origin === said || group.get(origin) === group.get(said));
      if (isRight) found++;
      edges.push({ confidence, isRight, kinds: reasons.map(({ kind }) => kind) });
    }
    taken += story.articles.filter(({ origin }) => origin !== null).length;
    telling += story.articles.filter(({ origin, isTelling }) => origin !== null && isTelling).length;
  }
  return { edges, taken, telling, found };
}

/** Each article by the first one of its text. @param {readonly import("@hearsay/archive").Occurrence[]} occurrences */
function groupsOf(occurrences) {
  const fileOf = new Map(occurrences.map(({ id, file }) => [id, file]));
  return new Map(occurrences.map(({ file, copyOf }) => [file, copyOf === null ? file : fileOf.get(copyOf)]));
}

/**
 * @param {readonly import("./copying.js").Story[]} stories
 * @param {Dates} dates
 */
export async function* tracedStories(stories, dates) {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const store = await openArchive(join(folder, "lineage.archive"), { create: true });
  try {
    let at = 0;
    for (const story of stories) {
      const entries = story.articles.map(({ name, outlet, url, published, text }) => {
        const isDated = dates === "known" || (dates === "half" && at++ % 2 === 0);
        const article = {
          ...articleFromText(text, { name }),
          outlet,
          url,
          published: isDated ? published : null,
        };
        const receipt = { sha256: "", from: name, fetched: "2031-12-31T00:00:00.000Z", reader: "0" };
        return entryOf(article, { place: `/${name}`, receipt });
      });
      // in no order that tells anything
      await store.add(entries.reverse());
    }
    for (const story of stories) yield { story, trace: await traceWords(store, story.words) };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
