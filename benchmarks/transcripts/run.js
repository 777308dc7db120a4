import { parseArgs } from "node:util";
import { articleFromText, check, indexSources } from "@hearsay/core";
import { readBytes } from "@hearsay/readers";
import { archiveFiles, transcriptOf } from "./archive.js";
import { drawnSet } from "./drawn-set.js";
import { scoreTables } from "./score-tables.js";

/*
 * npm run bench:transcripts                300 sound and 300 faulty quotations of real transcripts
 * npm run bench:transcripts -- --list      each disagreement: draft, verdict, issues, evidence
 * npm run bench:transcripts -- --seed 7    another draw
 */

/**
 * @typedef {import("./drawn-set.js").Case} Case
 * @typedef {import("@hearsay/core").CheckedQuotation} CheckedQuotation
 */

/** @typedef {{ case: Case, setting: string, quotation: CheckedQuotation | null }} Answer */

const ORDER = [
  "not-found",
  "unquoted",
  "misattributed",
  "spliced",
  "altered",
  "cannot-check",
  "edited",
  "verbatim",
];

const SETTINGS = ["the transcript alone", "among 21 transcripts"];

/** The gravest of a draft's quotations: one that came out as two is judged by the worse. @param {Case} one @param {import("@hearsay/core").Sources} sources */
function worstOf(one, sources) {
  const { quotations } = check(articleFromText(one.text, { name: one.id }), sources);
  const judged = quotations.filter(({ verdict }) => verdict !== null);
  return (
    judged.sort((a, b) => ORDER.indexOf(String(a.verdict)) - ORDER.indexOf(String(b.verdict)))[0] ?? null
  );
}

/** @param {readonly import("./archive.js").Transcript[]} archive @param {number} seed @returns {Promise<Answer[]>} */
async function answersOf(archive, seed) {
  /** @type {Answer[]} */
  const answers = [];
  const encoder = new TextEncoder();
  for (const { transcripts, cases } of drawnSet(archive, seed)) {
    const articles = new Map();
    for (const transcript of transcripts) {
      const reading = await readBytes(transcript.file, encoder.encode(transcript.text));
      if (!reading.ok) throw new Error(`${transcript.file}: ${reading.reason}`);
      articles.set(transcript, reading.article);
    }
    const all = indexSources(articles.values());
    const alone = new Map(
      transcripts.map((transcript) => [transcript, indexSources([articles.get(transcript)])]),
    );
    for (const one of cases) {
      answers.push(
        { case: one, setting: SETTINGS[0], quotation: worstOf(one, alone.get(one.transcript) ?? all) },
        { case: one, setting: SETTINGS[1], quotation: worstOf(one, all) },
      );
    }
  }
  return answers;
}

const { values: options } = parseArgs({
  options: { list: { type: "boolean", default: false }, seed: { type: "string", default: "2015" } },
});
const files = archiveFiles();
if (files === null) console.log("The archive corpora/whitehouse is absent: left out.");
else {
  const answers = await answersOf(files.map(transcriptOf), Number(options.seed));
  if (options.list) for (const answer of answers) listDisagreement(answer);
  for (const table of scoreTables(answers)) console.log(`${table}\n`);
}

/** @param {Answer} answer */
function listDisagreement({ case: one, setting, quotation }) {
  const isSound = quotation?.verdict === "verbatim" || quotation?.verdict === "edited";
  if (isSound === one.sound || (quotation === null && one.sound)) return;
  const { evidence } = quotation ?? { evidence: null };
  console.log(
    `${one.sound ? "ACCUSED" : "MISSED"} ${one.id} (${one.kind}; ${setting}; ${one.transcript.file}; credited: ${one.credited})`,
  );
  console.log(`  draft:    ${one.text.trim().split("\n\n").slice(1).join(" / ")}`);
  console.log(`  said:     ${one.said}`);
  console.log(`  verdict:  ${quotation?.verdict ?? "no quotation"}, speaker ${quotation?.speaker ?? "none"}`);
  for (const { verdict, class: kind, message } of quotation?.issues ?? [])
    console.log(`  issue:    ${verdict} ${kind}: ${message}`);
  if (evidence !== null)
    console.log(
      `  evidence: ${evidence.source}, ${evidence.speaker ?? "nobody"}, ${evidence.similarity}: ${evidence.text.replace(/\s+/g, " ")}`,
    );
  console.log("");
}
