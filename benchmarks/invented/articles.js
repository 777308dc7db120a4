import { seeded } from "./random.js";
import { FILLERS, GIVEN_NAMES, PLACES, ROLES, SPOKEN, SURNAMES, TOLD } from "./words.js";

/**
 * What somebody says in an invented article, and where the words stand there.
 *
 * @typedef {object} Said
 * @property {string} speaker the full name
 * @property {readonly string[]} words the words without marks; two pieces where they are interrupted
 */

/**
 * An invented article with what a draft about it can be made from.
 *
 * @typedef {object} InventedArticle
 * @property {string} name
 * @property {string} text
 * @property {readonly Said[]} said
 * @property {readonly string[]} told sentences of the reporter's own
 */

/**
 * `count` invented articles of some 500 to 800 words: a headline and paragraphs, quotations with credits in
 * several forms among sentences of the reporter's own. The same for the same seed.
 *
 * @param {number} count
 * @param {number} seed
 * @returns {InventedArticle[]}
 */
export function inventedArticles(count, seed) {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) =>
    article(`invented-${String(i + 1).padStart(3, "0")}.txt`, random),
  );
}

/**
 * A sentence of the given forms with its slots filled.
 *
 * @param {readonly string[]} forms
 * @param {import("./random.js").Random} random
 */
export function sentence(forms, random) {
  return random.pick(forms).replace(/\{(\w+)\}/g, (_, slot) => {
    if (slot === "n") return String(random.whole(3, 98));
    return random.pick(FILLERS[/** @type {keyof typeof FILLERS} */ (slot)]);
  });
}

/**
 * @param {string} name
 * @param {import("./random.js").Random} random
 * @returns {InventedArticle}
 */
function article(name, random) {
  const place = random.pick(PLACES);
  const thing = random.pick(FILLERS.thing);
  const surnames = random.shuffled(SURNAMES).slice(0, 3);
  const speakers = surnames.map((surname) => ({
    name: `${random.pick(GIVEN_NAMES)} ${surname}`,
    role: random.pick(ROLES),
    introduced: false,
  }));
  /** @type {Said[]} */
  const said = [];
  /** @type {string[]} */
  const told = [];
  const paragraphs = [`${place} argues over ${thing}`];
  const length = random.whole(500, 800);
  for (let words = 0; words < length; words += paragraphs[paragraphs.length - 1].split(" ").length) {
    const sentences = [sentence(TOLD, random), sentence(TOLD, random)];
    told.push(...sentences);
    paragraphs.push(sentences.join(" "));
    const speaker = random.pick(speakers);
    const quoted = quotedParagraph(speaker, random);
    speaker.introduced = true;
    said.push({ speaker: speaker.name, words: quoted.words });
    paragraphs.push(quoted.text);
  }
  return { name, text: `${paragraphs.join("\n\n")}\n`, said, told };
}

/**
 * @param {{ name: string, role: string, introduced: boolean }} speaker
 * @param {import("./random.js").Random} random
 */
function quotedParagraph(speaker, random) {
  const credit = speaker.introduced ? speaker.name : `${speaker.name}, ${speaker.role},`;
  const said = speaker.introduced ? `${speaker.name} said` : `said ${speaker.name}, ${speaker.role}`;
  const first = sentence(SPOKEN, random);
  const second = sentence(SPOKEN, random);
  const form = random.whole(0, 3);
  if (form === 0) return { words: [`${first} ${second}`], text: `${credit} said: “${first} ${second}”` };
  if (form === 1) return { words: [first, second], text: `“${opened(first)},” ${said}. “${second}”` };
  const comma = first.indexOf(", ");
  if (form === 2 && comma > 20) {
    const words = [first.slice(0, comma), first.slice(comma + 2)];
    return { words, text: `“${words[0]},” ${said}, “${words[1]}”` };
  }
  return { words: [opened(first)], text: `“${opened(first)},” ${said}.` };
}

/** Without the full stop at the end. @param {string} text */
function opened(text) {
  return text.endsWith(".") ? text.slice(0, -1) : text;
}
