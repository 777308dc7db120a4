import { parseArgs } from "node:util";
import { answersOf } from "./answers.js";
import { archiveFiles, transcriptOf } from "./archive.js";
import { scoreTables } from "./score-tables.js";

/*
 * npm run bench:transcripts                300 sound and 300 faulty quotations of real transcripts
 * npm run bench:transcripts -- --list      each disagreement: draft, verdict, issues, evidence
 * npm run bench:transcripts -- --seed 7    another draw
 */

/** @typedef {import("./answers.js").Answer} Answer */

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
