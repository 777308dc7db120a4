import { sampleOf, setNamed } from "./corpus.js";
import { peers } from "./peers/index.js";

/**
 * One system on one set, measured in a process of its own.
 *
 * @typedef {object} Measurement
 * @property {number} indexMs time to index all sources
 * @property {number} heldBytes what the index holds after all look-ups, beyond the texts of the sources
 * @property {number} peakBytes the most that the whole process had resident
 * @property {number[]} firstMs for each draft: the first time that it is asked
 * @property {number[]} ms for each draft: the median of the later times, or the first where one pass was all
 * @property {any[]} answers for each draft, as `scoreOf` or `bestScoreOf` takes them
 * @property {Parts | null} parts of Hearsay alone
 */

/**
 * Where the time goes: the mean time to read a draft without checking it, and the time to check one draft that
 * holds the quotations of all of them, for each quotation.
 *
 * @typedef {{ readMs: number, longDraftMs: number }} Parts
 */

/** More passes are made while they stay within this time. */
const ENOUGH_MS = 4000;
const MOST_PASSES = 7;

/**
 * @param {{ system: string, set: string, each: number | null }} task `each`: so many drafts of every case, or all
 * @returns {Promise<Measurement>}
 */
export async function measure({ system, set: setName, each }) {
  const set = setNamed(setName);
  if (set === null) throw new Error(`the set ${setName} is absent`);
  const drafts = each === null ? set.drafts : sampleOf(set.drafts, each);
  const { prepare, answer, partsOf } = await systemNamed(system, set.sources);
  const before = heldNow();
  const started = performance.now();
  /** @type {any} each system knows its own */
  const index = prepare();
  const indexMs = performance.now() - started;
  const { passes, answers } = askAll(drafts, (draft) => answer(index, draft));
  const heldBytes = heldNow() - before;
  return {
    indexMs,
    heldBytes,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    firstMs: passes[0],
    ms: drafts.map((_, i) =>
      passes.length === 1 ? passes[0][i] : median(passes.slice(1).map((pass) => pass[i])),
    ),
    answers,
    parts: await partsOf(index, drafts),
  };
}

/**
 * @param {string} name
 * @param {import("./corpus.js").TestSet["sources"]} sources
 */
async function systemNamed(name, sources) {
  if (name === "hearsay") {
    const { hearsay } = await import("./hearsay.js");
    const articles = hearsay.articles(sources);
    return {
      prepare: () => hearsay.index(articles),
      answer: hearsay.answer,
      partsOf: hearsayParts,
    };
  }
  const peer = peers.find((each) => each.name === name);
  if (peer === undefined) throw new Error(`no system ${name}`);
  return {
    prepare: () => peer.index(sources),
    answer: (/** @type {any} */ index, /** @type {import("./corpus.js").Draft} */ draft) =>
      peer.find(/** @type {never} */ (index), draft.quote),
    partsOf: () => null,
  };
}

/**
 * @param {any} index
 * @param {readonly import("./corpus.js").Draft[]} drafts
 * @returns {Promise<Parts>}
 */
async function hearsayParts(index, drafts) {
  const { hearsay } = await import("./hearsay.js");
  const reading = drafts.map((draft) => median([0, 1, 2].map(() => timed(() => hearsay.read(draft)))));
  const long = { ...drafts[0], text: drafts.map((draft) => draft.text).join("\n") };
  const checks = [0, 1, 2].map(() => timed(() => hearsay.answer(index, long)));
  return { readMs: mean(reading), longDraftMs: median(checks) / drafts.length };
}

/**
 * @template A
 * @param {readonly import("./corpus.js").Draft[]} drafts
 * @param {(draft: import("./corpus.js").Draft) => A} ask
 */
function askAll(drafts, ask) {
  /** @type {number[][]} */
  const passes = [];
  /** @type {A[]} */
  let answers = [];
  const started = performance.now();
  do {
    answers = [];
    passes.push(drafts.map((draft) => timed(() => answers.push(ask(draft)))));
  } while (
    passes.length < MOST_PASSES &&
    (performance.now() - started) * (1 + 1 / passes.length) < ENOUGH_MS
  );
  return { passes, answers };
}

/** @param {() => unknown} work */
export function timed(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Bytes in use after a full collection, typed arrays among them. */
export function heldNow() {
  if (globalThis.gc === undefined) throw new Error("memory can only be measured with --expose-gc");
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  return quantile(numbers, 0.5);
}

/** @param {readonly number[]} numbers @param {number} share 0 to 1 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** @param {readonly number[]} numbers */
export function mean(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
