import { crowd } from "./crowd.js";
import { seeded } from "./random.js";

/**
 * A draft of some 3,000 words with 60 quotations, and 50 sources of 1,000 words: what a desk has before it. Every fourth quotation
 * differs from its source by a word.
 *
 * @typedef {{ draft: string, sources: { name: string, text: string }[], words: number, quotations: number }} DeskDraft
 */

const SOURCES = 50;
const SOURCE_WORDS = 1_000;
const QUOTATIONS = 60;
const DRAFT_WORDS = 3_000;
/** The words of a quotation: from, to. */
const QUOTED = [6, 40];

/** @returns {DeskDraft} */
export function deskDraft() {
  const random = seeded(23);
  const sources = sourcesOf(2 * SOURCES);
  const credited = sources.flatMap(({ text }) => paragraphsOf(text).filter(isQuotation));
  const told = sources.flatMap(({ text }) => paragraphsOf(text).filter((each) => !/["“”‘']/.test(each)));
  const quoted = random.shuffled(credited).slice(0, QUOTATIONS);
  const paragraphs = ["The council argues over its harbour"];
  quoted.forEach((paragraph, at) => {
    paragraphs.push(at % 4 === 0 ? withOtherWord(paragraph) : paragraph);
    const written = wordsIn(paragraphs.join(" "));
    // as far on with the draft as with its quotations
    if (written < (DRAFT_WORDS * (at + 1)) / QUOTATIONS) paragraphs.push(random.pick(told));
  });
  const draft = `${paragraphs.join("\n\n")}\n`;
  return { draft, sources, words: wordsIn(draft), quotations: quoted.length };
}

/** Sources of two articles each. @param {number} articles */
function sourcesOf(articles) {
  const all = crowd(articles);
  return Array.from({ length: articles / 2 }, (_, at) => {
    const paragraphs = paragraphsOf(`${all[2 * at].text}\n\n${all[2 * at + 1].text}`);
    /** @type {string[]} */
    const kept = [];
    for (const paragraph of paragraphs) if (wordsIn(kept.join(" ")) < SOURCE_WORDS) kept.push(paragraph);
    return { name: `source-${String(at + 1).padStart(2, "0")}.txt`, text: `${kept.join("\n\n")}\n` };
  });
}

/** @param {string} paragraph */
function isQuotation(paragraph) {
  const words = wordsIn(paragraph);
  return /^“[^“”"]*,” [^“”]* said\.$/.test(paragraph) && words >= QUOTED[0] && words <= QUOTED[1];
}

/** @param {string} paragraph */
function withOtherWord(paragraph) {
  const words = paragraph.split(" ");
  words[3] = "harbour";
  return words.join(" ");
}

/** @param {string} text */
function paragraphsOf(text) {
  return text
    .split(/\n{2,}/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

/** @param {string} text */
function wordsIn(text) {
  return text.split(/\s+/).length;
}
