import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatedArticles } from "./articles.js";
import { SYSTEMS } from "./systems.js";

const QUESTIONS = 100;
const BEFOREHAND = 20;
/** A system that is slow is asked fewer questions, in milliseconds. */
const TIME = 60_000;
const FEWEST = 10;
const BATCH = 64;

/**
 * Adds generated articles to an archive of a system, and looks for words that stand in it as its size reaches each of the given numbers
 * of articles.
 *
 * @param {{ system: keyof typeof SYSTEMS, sizes: readonly number[] }} options
 */
export async function archiveGrowth({ system, sizes }) {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const archive = await SYSTEMS[system](folder);
  const articles = generatedArticles();
  const rows = [];
  let made = 0;
  try {
    for (const size of sizes) {
      let addMs = 0;
      const before = made;
      while (made < size) {
        const batch = [];
        for (; batch.length < BATCH && made < size; made++)
          batch.push(await archive.prepared(articles.next()));
        const started = performance.now();
        await archive.add(batch);
        addMs += performance.now() - started;
      }
      await archive.settle?.();
      const ms = [];
      let found = 0;
      let expected = 0;
      let began = performance.now();
      for (let each = 0; each < BEFOREHAND && performance.now() - began < TIME / 10; each++)
        await archive.find(articles.asked().words);
      began = performance.now();
      while (ms.length < QUESTIONS && (ms.length < FEWEST || performance.now() - began < TIME)) {
        const { words, names } = articles.asked();
        const started = performance.now();
        const files = await archive.find(words);
        ms.push(performance.now() - started);
        expected += names.size;
        for (const name of names) if (files.has(name)) found++;
      }
      rows.push({
        size,
        addMs: addMs / (size - before),
        ms,
        found: found / expected,
        bytes: (await archive.bytes()) / size,
        memory: process.memoryUsage().rss,
      });
    }
    return rows;
  } finally {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
