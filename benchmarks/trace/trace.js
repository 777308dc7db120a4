import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openArchive, traceWords } from "@hearsay/archive";
import { SHARED } from "../corpus.js";
import { inventedSentences } from "./sentences.js";

const LIST = join(SHARED, "bench", "trace", "trace.jsonl");
const ARTICLES = ["train", "dev"].map((part) => join(SHARED, "corpora", "polnear", part));
const BIN = fileURLToPath(new URL("../../packages/cli/bin/hearsay.js", import.meta.url));
const INVENTED = 100;
const WORKERS = [1, 2];

/** @typedef {{ quote: string, hits: { file: string, similarity: number }[] }} Listed */

export function hasTraceSet() {
  return existsSync(LIST) && ARTICLES.every((folder) => existsSync(folder));
}

/** Adds PolNeAR's articles to an archive and traces the listed quotations in it, in a process of its own. */
export async function traceSet() {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  try {
    const added = [];
    for (const workers of WORKERS) {
      added.push({ workers, ms: await addAll(join(folder, `${workers}.archive`), workers) });
    }
    const archive = join(folder, `${WORKERS[0]}.archive`);
    const store = await openArchive(archive);
    const census = await store.census();
    const known = await addAll(archive, 2);
    const found = await traced(store);
    await store.close();
    const bytes = statSync(archive).size;
    return { added, known, census: { ...census, languages: [], doubtful: [] }, bytes, ...found };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the start of the command to its end. @param {string} archive @param {number} workers */
async function addAll(archive, workers) {
  const started = performance.now();
  const args = ["add", ...ARTICLES, "--archive", archive, "--workers", String(workers), "--quiet"];
  await promisify(execFile)(process.execPath, [BIN, ...args]);
  return performance.now() - started;
}

/** @param {import("@hearsay/archive").Store} store */
async function traced(store) {
  /** @type {Listed[]} */
  const list = readFileSync(LIST, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  // the first pass warms up
  for (const { quote } of list) await traceWords(store, quote);
  const ms = [];
  const missed = [];
  const beyond = [];
  let hits = 0;
  for (const { quote, hits: listed } of list) {
    const started = performance.now();
    const { occurrences } = await traceWords(store, quote);
    ms.push(performance.now() - started);
    const files = new Set(
      occurrences.flatMap(({ file, alsoAt }) => [file, ...alsoAt].map((each) => basename(each))),
    );
    hits += listed.length;
    missed.push(...listed.filter(({ file }) => !files.has(file)));
    const wanted = new Set(listed.map(({ file }) => file));
    for (const { file, similarity } of occurrences) if (!wanted.has(basename(file))) beyond.push(similarity);
  }
  let chance = 0;
  const inventedMs = [];
  for (const sentence of inventedSentences(INVENTED)) {
    const started = performance.now();
    chance += (await traceWords(store, sentence)).occurrences.length;
    inventedMs.push(performance.now() - started);
  }
  return {
    quotations: list.length,
    hits,
    missed: missed.length,
    beyond,
    ms,
    invented: INVENTED,
    chance,
    inventedMs,
  };
}
