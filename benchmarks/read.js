import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newsArticles } from "./invented/news.js";
import { heldNow } from "./measure.js";
import { textSystems } from "./text-systems/index.js";

/** So many articles are read before the clock starts. */
const WARM_UP = 200;
const WARM_UP_SEED = 1;

const BIN = fileURLToPath(new URL("../packages/cli/bin/hearsay.js", import.meta.url));

/**
 * One system over the same articles, in this thread.
 *
 * @param {{ name: string, articles: number, seed: number }} task
 */
export async function readTexts({ name, articles, seed }) {
  const system = textSystems.find((each) => each.name === name);
  if (system === undefined) throw new Error(`no system ${name}`);
  const warmUp = newsArticles(WARM_UP, WARM_UP_SEED);
  const texts = newsArticles(articles, seed);
  const before = heldNow();
  const loading = performance.now();
  const read = await system.load();
  const loadMs = performance.now() - loading;
  const cold = performance.now();
  read(warmUp[0]);
  const firstMs = performance.now() - cold;
  for (const text of warmUp) read(text);
  const stop = clock();
  for (const text of texts) read(text);
  return {
    ...stop(),
    loadMs,
    firstMs,
    bytes: bytesOf(texts),
    heldBytes: heldNow() - before,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

/** Starts to measure; gives how to stop. */
function clock() {
  const cpu = process.cpuUsage();
  const started = performance.now();
  return () => {
    const ms = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    return { ms, cpuMs: (user + system) / 1000 };
  };
}

/**
 * `hearsay read` over a folder of the articles, with so many workers: from its start until all is written.
 *
 * @param {{ workers: number, articles: number, seed: number }} task
 */
export async function readFolder({ workers, articles, seed }) {
  const texts = newsArticles(articles, seed);
  const bytes = bytesOf(texts);
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  try {
    const input = join(folder, "articles");
    mkdirSync(input);
    texts.forEach((text, i) => {
      writeFileSync(join(input, `${String(i).padStart(5, "0")}.txt`), text);
    });
    const options = [
      "--format",
      "jsonl",
      "--out",
      join(folder, "readings.jsonl"),
      "--workers",
      String(workers),
    ];
    process.argv.splice(1, Infinity, BIN, "read", input, ...options);
    const stop = clock();
    await import(BIN);
    const times = stop();
    if (Number(process.exitCode ?? 0) > 1) throw new Error("hearsay read could not do its work");
    process.exitCode = 0;
    return { ...times, bytes, peakBytes: process.resourceUsage().maxRSS * 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} texts */
function bytesOf(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
