import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inventedArticles } from "./articles.js";
import { seeded } from "./random.js";

const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));

/** Characters of an article, within a paragraph. */
const ARTICLE_LENGTH = 5000;

/** One article in so many is of the generator's making, the others of the corpus's. */
const GENERATED = 3;

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * `count` articles of some 5,000 characters: those of the repository's corpus, put together and with other family
 * names and places in each, so that no two share their names; and generated ones. The same for the same seed.
 *
 * @param {number} count
 * @param {number} seed
 * @returns {string[]}
 */
export function newsArticles(count, seed) {
  const random = seeded(seed);
  const texts = corpusTexts();
  const everyday = new Set(texts.flatMap((text) => text.match(/\b[a-z]{3,}\b/g) ?? []));
  const generated = inventedArticles(Math.ceil((count * 2) / GENERATED), seed).map(({ text }) => text);
  return Array.from({ length: count }, (_, i) => {
    if (i % GENERATED === GENERATED - 1) return grown(generated[i % generated.length], generated, random);
    return renamed(grown(random.pick(texts), texts, random), everyday, random);
  });
}

function corpusTexts() {
  return ["train", "test"].flatMap((part) =>
    readdirSync(join(CORPUS, part))
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => readFileSync(join(CORPUS, part, name), "utf8")),
  );
}

/**
 * A text with the last paragraphs of others behind it, as long as an article is to be.
 *
 * @param {string} text
 * @param {readonly string[]} texts
 * @param {import("./random.js").Random} random
 */
function grown(text, texts, random) {
  const paragraphs = paragraphsOf(text);
  let length = paragraphs.join("\n\n").length;
  while (length < ARTICLE_LENGTH) {
    for (const paragraph of paragraphsOf(random.pick(texts)).slice(3)) {
      if (length >= ARTICLE_LENGTH) break;
      paragraphs.push(paragraph);
      length += paragraph.length + 2;
    }
  }
  while (length > ARTICLE_LENGTH && paragraphs.length > 1) {
    length -= (paragraphs.pop() ?? "").length + 2;
  }
  return `${paragraphs.join("\n\n")}\n`;
}

/** @param {string} text */
function paragraphsOf(text) {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
}

/**
 * The text with every family name (a capitalised word behind another one that is no everyday word) replaced.
 *
 * @param {string} text
 * @param {ReadonlySet<string>} everyday words that the corpus has in small letters
 * @param {import("./random.js").Random} random
 */
function renamed(text, everyday, random) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const [, name] of text.matchAll(/\b[A-Z][a-z]+ ([A-Z][a-z]{2,})\b/g)) {
    if (!everyday.has(name.toLowerCase()) && !CALENDAR.test(name)) names.set(name, madeUp(random));
  }
  return text.replace(/\b[A-Z][a-z]{2,}\b/g, (word) => names.get(word) ?? word);
}

const SYLLABLES = "bar cor dal ven fin gro hul mis ket lo mer nu tor pel ras wen tam sil".split(" ");

/** @param {import("./random.js").Random} random */
function madeUp(random) {
  const word = Array.from({ length: random.whole(2, 4) }, () => random.pick(SYLLABLES)).join("");
  return word[0].toUpperCase() + word.slice(1);
}
