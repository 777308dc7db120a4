import { articleFromText, check, indexSources } from "@hearsay/core";
import { seeded } from "../invented/random.js";
import { shareMeasures, tokens } from "./information.js";
import { drawnWords, tamperedWith } from "./short-quotes.js";

/** @typedef {import("./archive.js").Transcript} Transcript */

/**
 * The best comparison of one quotation with one set of transcripts.
 *
 * @typedef {object} Row
 * @property {"chance" | "true"} pair whether the words come from one of the transcripts
 * @property {string} how what was done to the words
 * @property {number} transcripts
 * @property {number} positions words of all transcripts together
 * @property {string} quote
 * @property {string} file where the quotation comes from
 * @property {string | null} found where the best passage stands
 * @property {boolean} right the passage stands in the quotation's own transcript
 * @property {boolean} sameSpeaker whoever is quoted speaks in the transcript that was found, too
 * @property {number} similarity
 * @property {string} passage
 * @property {number} words
 */

/** Transcripts in a set, and quotations that are looked for in the same set. */
const SETS = [
  { transcripts: 1, shared: 3 },
  { transcripts: 20, shared: 60 },
  { transcripts: 100, shared: 300 },
  { transcripts: 1000, shared: 100_000 },
];

const REUSED = 12;

/** Every quotation's best comparison, chance and true in turn, for each number of transcripts; `count` of either. @param {readonly Transcript[]} archive @param {number} count @returns {Generator<Row & ReturnType<typeof shareMeasures>[number]>} */
export function* chanceRows(archive, count) {
  const random = seeded(1789);
  const between = (/** @type {string} */ from, /** @type {string} */ to) =>
    archive.filter(({ date, turns }) => date !== null && date >= from && date < to && turns.length > 0);
  const [earlier, later] = [between("2009", "2012"), between("2012-09", "2016")];
  const usual = usualWords(later);
  for (const { transcripts, shared } of SETS) {
    for (let done = 0; done < count; done += shared) {
      const set = random.shuffled(later).slice(0, transcripts);
      const asked = Array.from({ length: Math.min(shared, count - done) }, () => [
        {
          ...drawnWords(random.pick(earlier), random),
          how: "as it is",
          pair: /** @type {const} */ ("chance"),
        },
        {
          ...tamperedWith(drawnWords(random.pick(set), random), random),
          pair: /** @type {const} */ ("true"),
        },
      ]).flat();
      yield* compared(set, asked, usual);
    }
  }
}

/** How often each word stands in a body of speeches. @param {readonly Transcript[]} archive */
function usualWords(archive) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { text } of archive)
    for (const word of tokens(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** @param {readonly Transcript[]} set @param {readonly (import("./short-quotes.js").ShortQuote & { how: string, pair: "chance" | "true" })[]} asked @param {ReadonlyMap<string, number>} usual */
function compared(set, asked, usual) {
  // of the sources only the words matter here, not who says them: without blocks nothing of them is read
  const articles = set.map(({ file, text }) => ({
    ...articleFromText(text, { name: file }),
    blocks: [],
    turns: [],
  }));
  const sources = indexSources(articles);
  const texts = set.map(({ text }) => tokens(text));
  const byFile = new Map(set.map((transcript) => [transcript.file, transcript]));
  const answers = asked.map((quote) => {
    const draft = articleFromText(`A day of speeches\n\n“${quote.words},” Ann Bell said.\n`, {
      name: "draft",
    });
    return check(draft, sources).quotations[0]?.evidence ?? null;
  });
  const measures = shareMeasures(
    asked.map(({ words }, i) => ({ words, diff: answers[i]?.diff ?? [] })),
    texts,
    usual,
  );
  const rows = asked.map(({ words, transcript, person, how, pair }, i) => ({
    pair,
    how,
    transcripts: set.length,
    positions: texts.reduce((sum, text) => sum + text.length, 0),
    quote: words,
    file: transcript.file,
    found: answers[i]?.source ?? null,
    right: answers[i]?.source === transcript.file,
    sameSpeaker: byFile.get(answers[i]?.source ?? "")?.speakers.has(person.name) ?? false,
    similarity: answers[i]?.similarity ?? 0,
    passage: (answers[i]?.text ?? "").replace(/\s+/g, " "),
    ...measures[i],
  }));
  return rows.filter((row) => row.pair === "true" || row.longestRun < REUSED);
}
