import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SHARED } from "../corpus.js";
import { TrigramModel } from "../trigrams.js";
import { inventedArticles } from "./articles.js";
import { seeded } from "./random.js";
import { GIVEN_NAMES, SURNAMES } from "./words.js";

const NEWS = join(SHARED, "corpora", "polnear", "train");

/** What the articles of a crowd are modelled on, for the reader of the table. */
export const CROWD_MODEL = existsSync(NEWS)
  ? "a trigram model of 840 news articles"
  : "a trigram model of invented articles with a vocabulary after Zipf";

/**
 * `count` articles of 500 to 800 words with the word statistics of news, one in three paragraphs a quotation with
 * its credit. Made from a seed: the same every time, and the first hundred of a thousand are the hundred.
 *
 * @param {number} count
 * @returns {import("../peers/peer.js").Source[]}
 */
export function crowd(count) {
  const model = new TrigramModel();
  for (const text of lessons()) model.learn(text);
  const random = seeded(11);
  const people = Array.from({ length: 2000 }, () => `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAMES)}`);
  return Array.from({ length: count }, (_, i) => ({
    name: `crowd-${i}.txt`,
    text: article(model, random, people),
  }));
}

/** Texts to learn from: news where it is at hand, else invented articles. @returns {Iterable<string>} */
function* lessons() {
  if (existsSync(NEWS)) {
    for (const file of readdirSync(NEWS).sort()) {
      if (file.endsWith(".txt")) yield readFileSync(join(NEWS, file), "utf8");
    }
    return;
  }
  const random = seeded(12);
  const vocabulary = Array.from({ length: 15000 }, () => inventedWord(random));
  for (const { text } of inventedArticles(800, 13)) {
    yield text.replace(/\b[a-z]{5,}/g, (word) => (random.next() < 0.7 ? zipfian(vocabulary, random) : word));
  }
}

/**
 * @param {TrigramModel} model
 * @param {import("./random.js").Random} random
 * @param {readonly string[]} people
 */
function article(model, random, people) {
  const paragraphs = [model.sentence(random, 12)];
  const wanted = random.whole(500, 800);
  const cast = [zipfian(people, random), zipfian(people, random), zipfian(people, random)];
  for (let words = 0; words < wanted; ) {
    const sentences = Array.from({ length: random.whole(1, 3) }, () => model.sentence(random));
    const paragraph =
      random.next() < 1 / 3 ? credited(sentences.join(" "), random.pick(cast)) : sentences.join(" ");
    words += paragraph.split(" ").length;
    paragraphs.push(paragraph);
  }
  return `${paragraphs.join("\n\n")}\n`;
}

/** @param {string} words @param {string} person */
function credited(words, person) {
  return `“${words.replace(/[.,]$/, "")},” ${person} said.`;
}

/** An item whose chance falls with its rank, as that of words and names does. @template T @param {readonly T[]} items @param {import("./random.js").Random} random @returns {T} */
function zipfian(items, random) {
  return items[Math.min(items.length - 1, Math.floor(items.length ** random.next()) - 1)];
}

/** @param {import("./random.js").Random} random */
function inventedWord(random) {
  const syllables = [
    "ba",
    "cor",
    "dal",
    "en",
    "fi",
    "gro",
    "hul",
    "is",
    "ket",
    "lo",
    "mer",
    "nu",
    "or",
    "pel",
    "ras",
  ];
  return Array.from({ length: random.whole(2, 4) }, () => random.pick(syllables)).join("");
}
