import { articleFromText, check, indexSources } from "@hearsay/core";
import { readBytes } from "@hearsay/readers";
import { gravity } from "../gravity.js";
import { drawnSet } from "./drawn-set.js";

/**
 * @typedef {import("./drawn-set.js").Case} Case
 * @typedef {import("@hearsay/core").CheckedQuotation} CheckedQuotation
 */

/** @typedef {{ case: Case, setting: string, quotation: CheckedQuotation | null }} Answer */

const SETTINGS = ["the transcript alone", "among 21 transcripts"];

/** The gravest of a draft's quotations: one that came out as two is judged by the worse. @param {Case} one @param {import("@hearsay/core").Sources} sources */
function worstOf(one, sources) {
  const { quotations } = check(articleFromText(one.text, { name: one.id }), sources);
  const judged = quotations.filter(({ verdict }) => verdict !== null);
  return judged.sort((a, b) => gravity(a.verdict) - gravity(b.verdict))[0] ?? null;
}

/** Every draft of a drawn set, checked against its transcript alone and among those of its batch. @param {readonly import("./archive.js").Transcript[]} archive @param {number} seed @returns {Promise<Answer[]>} */
export async function answersOf(archive, seed) {
  /** @type {Answer[]} */
  const answers = [];
  const encoder = new TextEncoder();
  for (const { transcripts, cases } of drawnSet(archive, seed)) {
    const articles = new Map();
    for (const transcript of transcripts) {
      for await (const reading of readBytes(transcript.file, encoder.encode(transcript.text))) {
        if (!reading.ok) throw new Error(`${transcript.file}: ${reading.reason}`);
        articles.set(transcript, reading.article);
      }
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
