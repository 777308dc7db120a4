import { markdownTable } from "markdown-table";
import { inChild } from "./child.js";
import { sampleOf, wordsIn } from "./corpus.js";
import { mean, median } from "./measure.js";
import { peers } from "./peers/index.js";
import { bestScoreOf, scoreOf } from "./score.js";

/**
 * @typedef {import("./measure.js").Measurement} Measurement
 * @typedef {import("./score.js").Score} Score
 */

/**
 * One system's row in the tables. `sampleMs` are the times of the drafts that every system was asked.
 *
 * @typedef {{ name: string, how: string, sampled: boolean, measured: Measurement, score: Score, sampleMs: number[] }} Row
 */

/** Those that would take ten minutes over all drafts are asked a sample. */
const SLOW = ["fuse.js", "sliding window"];

/** A peer counts as comparable within so many points of accuracy. */
const COMPARABLE = 0.1;

/**
 * Hearsay and its peers on one set: the parts of the report, in Markdown, as they become known.
 *
 * @param {import("./corpus.js").TestSet} set
 * @param {boolean} full whether the slow ones are asked everything too
 */
export async function* compare(set, full) {
  const sample = full ? set.drafts : sampleOf(set.drafts, set.sampleOfEachCase);
  yield `## ${set.name}: Hearsay and its peers`;
  yield `${set.drafts.length} drafts of one quotation each; ${set.sources.length} sources, ${wordsIn(set.sources)} words.`;
  /** @type {Row[]} */
  const rows = [];
  for (const { name, how } of [HEARSAY, ...peers]) {
    rows.push(await rowOf(name, how, set, sample, full));
  }
  yield accuracyTable(rows, set.drafts.length, sample.length);
  yield speedTable(rows, sample.length);
  yield partsOf(rows[0]);
  yield ratioLine(rows, sample.length);
  yield rows.map(({ name, how }) => `- ${name}: ${how}`).join("\n");
}

const HEARSAY = {
  name: "hearsay",
  how: "`check()` of the whole draft: reading it, finding the quotation and who is credited, look-up, alignment, verdict. The peers are handed the words of the quotation and the words of the sources without punctuation and case",
};

/**
 * @param {string} name
 * @param {string} how
 * @param {import("./corpus.js").TestSet} set
 * @param {readonly import("./corpus.js").Draft[]} sample
 * @param {boolean} full
 * @returns {Promise<Row>}
 */
async function rowOf(name, how, set, sample, full) {
  const sampled = SLOW.includes(name) && !full;
  const measured = await inChild("measure", {
    system: name,
    set: set.name,
    each: sampled ? set.sampleOfEachCase : null,
  });
  const drafts = sampled ? sample : set.drafts;
  const score =
    name === HEARSAY.name ? scoreOf(drafts, measured.answers, set) : bestScoreOf(drafts, measured.answers);
  const times = new Map(drafts.map((draft, i) => [draft.file, measured.ms[i]]));
  return { name, how, sampled, measured, score, sampleMs: sample.map((draft) => times.get(draft.file) ?? 0) };
}

/** @param {readonly Row[]} rows @param {number} drafts @param {number} sample */
function accuracyTable(rows, drafts, sample) {
  const table = markdownTable(
    [
      ["system", "verdict right", "sound or not right", "false alarms", "misses", "evidence right", "drafts"],
      ...rows.map(({ name, score, sampled }) => [
        name,
        score.verdict.toFixed(3),
        score.sound.toFixed(3),
        score.falseAlarms.toFixed(3),
        score.misses.toFixed(3),
        score.evidence === null ? "–" : score.evidence.toFixed(3),
        String(sampled ? sample : drafts),
      ]),
    ],
    { align: ["l", "r", "r", "r", "r", "r", "r"] },
  );
  return `${table}\n\nThe peers know only how near the nearest words are. From one similarity on their words count as verbatim, from a lower one on as altered, else as not found; and from one on as sound. These thresholds were chosen on these drafts with the answers in sight, which favours the peers. False alarms and misses follow from the verdicts.`;
}

/** @param {readonly Row[]} rows @param {number} sample */
function speedTable(rows, sample) {
  const ours = sum(rows[0].sampleMs);
  const table = markdownTable(
    [
      [
        "system",
        "index ms",
        "first time, mean ms",
        "median ms",
        "mean ms",
        `total ms of ${sample}`,
        "× hearsay",
        "held MB",
        "peak MB",
      ],
      ...rows.map(({ name, measured, sampleMs }) => [
        name,
        measured.indexMs.toFixed(0),
        mean(measured.firstMs).toFixed(2),
        median(sampleMs).toFixed(2),
        mean(sampleMs).toFixed(2),
        sum(sampleMs).toFixed(0),
        (sum(sampleMs) / ours).toFixed(1),
        megabytes(measured.heldBytes),
        megabytes(measured.peakBytes),
      ]),
    ],
    { align: ["l", "r", "r", "r", "r", "r", "r", "r", "r"] },
  );
  return `${table}\n\nTimes are for each quotation, over the same ${sample} for all. A quotation that was asked several times (all but those of ${SLOW.join(" and ")}, unless there was time) counts with the median of its later times; "first time" is a cold start. "Held" is what the system keeps in memory after all look-ups beyond the texts themselves, "peak" what its process had resident at most (a bare Node takes some 45 MB).`;
}

/** @param {Row} row */
function partsOf({ measured }) {
  if (measured.parts === null) return "";
  const { readMs, longDraftMs } = measured.parts;
  const whole = mean(measured.ms);
  return `Of Hearsay's ${whole.toFixed(2)} ms for a draft of one quotation, ${readMs.toFixed(2)} ms go into reading the draft and ${Math.max(0, whole - readMs).toFixed(2)} ms into look-up and verdict. One draft with all the quotations takes ${longDraftMs.toFixed(2)} ms for each of them.`;
}

/** The figure that Hearsay is held to. @param {readonly Row[]} rows @param {number} sample */
function ratioLine([ours, ...others], sample) {
  const comparable = others
    .filter(
      ({ score }) =>
        ours.score.verdict - score.verdict <= COMPARABLE || ours.score.sound - score.sound <= COMPARABLE,
    )
    .sort((a, b) => b.score.sound - a.score.sound);
  const rival = comparable[0] ?? others.find(({ name }) => name === "sliding window");
  if (rival === undefined) return "";
  const why =
    comparable.length > 0
      ? `${rival.name}, the most accurate peer within ten points of it`
      : `the ${rival.name} (no peer's accuracy is within ten points)`;
  const total = sum(rival.sampleMs) / sum(ours.sampleMs);
  const cold = mean(rival.measured.firstMs) / mean(ours.measured.firstMs);
  const typical = median(rival.sampleMs) / median(ours.sampleMs);
  return `**Hearsay is ${total.toFixed(0)} times faster than ${why}, by the total over the same ${sample} quotations; ${typical.toFixed(0)} times by the median. The aim is 50. Asked for the first time, with everything cold, it is ${cold.toFixed(0)} times faster by the mean.**`;
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0);
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
