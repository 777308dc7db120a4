import { seeded } from "../invented/random.js";
import { GIVEN_NAMES, SURNAMES } from "../invented/words.js";
import { pieces, told } from "../lineage/sentences.js";

/** One article in so many has words that an earlier one had, and one in so many of these has them with a word changed. */
const COPYING = 20;
const VARIED = 3;

/**
 * Generated articles, each with a quotation that is known to stand in it, in an order that is always the same.
 *
 * @returns {{ next: () => { name: string, text: string }, asked: () => { words: string, names: ReadonlySet<string> } }}
 */
export function generatedArticles() {
  const random = seeded(17);
  const asking = seeded(23);
  const words = wordsOf(random);
  /** Words that somebody said, and the articles that have them, varied or not. @type {{ words: string, names: Set<string> }[]} */
  const said = [];
  let made = 0;
  return {
    next() {
      const name = `a${made++}.txt`;
      const earlier = said.length > 0 && random.next() < 1 / COPYING ? random.pick(said) : null;
      const one = earlier ?? { words: words(), names: new Set() };
      one.names.add(name);
      if (earlier === null) said.push(one);
      const quotation =
        earlier !== null && random.next() < 1 / VARIED ? varied(one.words, random) : one.words;
      const before = Array.from({ length: 4 }, () => `${told(pieces(random)).slice(0, -1)}, ${words()}.`);
      const after = Array.from({ length: 4 }, () => `${words()}. ${told(pieces(random))}`);
      const who = `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAMES)}`;
      const text = `${told(pieces(random))}\n\n${before.join(" ")}\n\n“${quotation},” said ${who}.\n\n${after.join(" ")}\n`;
      return { name, text };
    },
    asked: () => asking.pick(said),
  };
}

/** @param {string} words @param {import("../invented/random.js").Random} random */
function varied(words, random) {
  const each = words.split(" ");
  each[random.whole(1, each.length - 2)] = "perhaps";
  return each.join(" ");
}

/** Sentences of invented words, some of which are far more frequent than others, as in any language (Zipf's law). @param {import("../invented/random.js").Random} random */
function wordsOf(random) {
  const sounds =
    "ba be bo da de do ga ge ka ko la le lo ma me mo na ne no ra re ro sa se so ta te to va vo".split(" ");
  const vocabulary = Array.from({ length: 40_000 }, (_, at) => {
    let word = "";
    for (let left = at + sounds.length; left > 0; left = Math.floor(left / sounds.length))
      word += sounds[left % sounds.length];
    return word;
  });
  const common =
    "the of and to in that is was for it with as on be at by this had not are but from or have an they which".split(
      " ",
    );
  const word = () =>
    random.next() < 0.45
      ? random.pick(common)
      : vocabulary[Math.floor(vocabulary.length ** random.next()) - 1];
  return () => {
    const [first = "", ...others] = Array.from({ length: random.whole(9, 22) }, word);
    return `${first[0]?.toUpperCase()}${first.slice(1)} ${others.join(" ")}`;
  };
}
