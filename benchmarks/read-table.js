import { availableParallelism, loadavg } from "node:os";
import { markdownTable } from "markdown-table";
import { inChild } from "./child.js";
import { megabytes } from "./compare.js";
import { median } from "./measure.js";
import { textSystems } from "./text-systems/index.js";

/** Each system has as many turns, on other articles each time. */
const ROUNDS = 3;
const ARTICLES = 400;

const FOLDER_ROUNDS = 3;
const FILES = 2400;
const WORKERS = [1, 2];

/** Seeds of the articles; that of the warm-up is none of them. */
const FIRST_SEED = 100;

/** Reading articles from their text to the finished reading: the parts of the report, in Markdown. */
export async function* readTables() {
  yield "## Reading: articles of 5 kB";
  const loadBefore = load();
  const systems = await inTurns(ROUNDS, textSystems, ({ name }, round) =>
    inChild("readTexts", { name, articles: ARTICLES, seed: FIRST_SEED + round }),
  );
  yield systemTable(systems);
  yield textSystems.map(({ name, how }) => `- ${name}: ${how}`).join("\n");
  const pools = await inTurns(FOLDER_ROUNDS, WORKERS, (workers, round) =>
    inChild("readFolder", { workers, articles: FILES, seed: FIRST_SEED + round }),
  );
  yield poolTable(pools);
  yield `The machine has ${availableParallelism()} cores; its load (the processes that wanted one) was ${loadBefore} when this began and ${load()} when it ended.`;
}

/**
 * What each gave in each round. They take turns, so that whatever else the machine does falls on all of them alike.
 *
 * @template Item
 * @template Result
 * @param {number} rounds
 * @param {readonly Item[]} items
 * @param {(item: Item, round: number) => Promise<Result>} run
 */
async function inTurns(rounds, items, run) {
  const results = items.map((item) => ({ item, runs: /** @type {Result[]} */ ([]) }));
  for (let round = 0; round < rounds; round++) {
    for (const { item, runs } of results) runs.push(await run(item, round));
  }
  return results;
}

/** @typedef {Awaited<ReturnType<typeof import("./read.js").readTexts>>} ReadTexts */
/** @typedef {Awaited<ReturnType<typeof import("./read.js").readFolder>>} ReadFolder */

/** @param {readonly { item: import("./text-systems/system.js").TextSystem, runs: readonly ReadTexts[] }[]} systems */
function systemTable(systems) {
  const [ours] = systems;
  const table = markdownTable(
    [
      [
        "system",
        "articles/s",
        "MB/s",
        "× hearsay",
        "CPU ms an article",
        "× hearsay",
        "load ms",
        "first ms",
        "held MB",
        "peak MB",
      ],
      ...systems.map(({ item, runs }) => {
        const middle = (/** @type {(run: ReadTexts) => number} */ value) => median(runs.map(value));
        const ratio = (/** @type {(run: ReadTexts) => number} */ value) =>
          median(runs.map((run, round) => value(run) / value(ours.runs[round]))).toFixed(2);
        return [
          item.name,
          middle((run) => (ARTICLES / run.ms) * 1000).toFixed(1),
          middle((run) => run.bytes / 1e3 / run.ms).toFixed(2),
          ratio((run) => run.bytes / run.ms),
          middle((run) => run.cpuMs / ARTICLES).toFixed(2),
          ratio((run) => run.bytes / run.cpuMs),
          middle((run) => run.loadMs).toFixed(0),
          middle((run) => run.firstMs).toFixed(0),
          megabytes(middle((run) => run.heldBytes)),
          megabytes(middle((run) => run.peakBytes)),
        ];
      }),
    ],
    { align: ["l", "r", "r", "r", "r", "r", "r", "r", "r", "r"] },
  );
  const [{ bytes }] = ours.runs;
  return `${table}\n\n${ARTICLES} articles of ${(bytes / ARTICLES / 1000).toFixed(1)} kB in one thread, no two with the same names, after 200 others to warm up; the middle of ${ROUNDS} rounds, in which the systems take turns. Articles and megabytes a second are by the clock, whatever else the machine does; CPU time is what the process used of it, in all its threads (those that collect garbage too). "× hearsay" is how many times as fast. "Load" is the program with its model, "first" the first article after that, "held" what is kept in memory at the end, "peak" what the process had resident at most.`;
}

/** @param {readonly { item: number, runs: readonly ReadFolder[] }[]} pools */
function poolTable(pools) {
  const [one] = pools;
  const table = markdownTable(
    [
      ["workers", "seconds", "articles/s", "MB/s", "× one worker", "CPU s", "peak MB"],
      ...pools.map(({ item, runs }) => {
        const middle = (/** @type {(run: ReadFolder) => number} */ value) => median(runs.map(value));
        return [
          String(item),
          middle((run) => run.ms / 1000).toFixed(1),
          middle((run) => (FILES / run.ms) * 1000).toFixed(1),
          middle((run) => run.bytes / 1e3 / run.ms).toFixed(2),
          median(runs.map((run, round) => one.runs[round].ms / run.ms)).toFixed(2),
          middle((run) => run.cpuMs / 1000).toFixed(1),
          megabytes(middle((run) => run.peakBytes)),
        ];
      }),
    ],
    { align: ["r", "r", "r", "r", "r", "r", "r"] },
  );
  const last = pools[pools.length - 1];
  const gain = median(last.runs.map((run, round) => one.runs[round].ms / run.ms));
  return `${table}\n\n\`hearsay read FOLDER --format jsonl --out FILE --workers N\` over ${FILES} files of the same making, from the start of the program to its end, loading and warming up included; the middle of ${FOLDER_ROUNDS} rounds, in turns. One worker is the main thread.\n\n**${last.item} workers read ${gain.toFixed(2)} times as much as one. The aim is 1.6.**`;
}

function load() {
  return loadavg()[0].toFixed(1);
}
