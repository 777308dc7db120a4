/** Stands before the first word of a sentence and after the last. */
const EDGE = 0;

/** How often the next word is chosen by one word before it rather than two: so that sentences part from their models. */
const LOOSE = 0.15;

/**
 * Sentences that follow one another word by word as in the texts it was taught: with their word frequencies and
 * their set phrases, and without their sense. The texts themselves are not kept.
 */
export class TrigramModel {
  #words = [""];
  #ids = new Map([["", EDGE]]);
  /** @type {Map<number, number[]>} the words after each pair of words */
  #afterTwo = new Map();
  /** @type {Map<number, number[]>} */
  #afterOne = new Map();

  /** @param {string} text quotation marks in it are left out: pairs of them don't survive the shuffling */
  learn(text) {
    for (const sentence of text.replace(/["“”«»]/g, "").split(/(?<=[.?!])\s+|\n+/)) {
      const ids = sentence
        .split(/\s+/)
        .filter((word) => word !== "")
        .map((word) => this.#idOf(word));
      if (ids.length < 4) continue;
      const padded = [EDGE, EDGE, ...ids, EDGE];
      for (let i = 2; i < padded.length; i++) {
        added(this.#afterTwo, pairOf(padded[i - 2], padded[i - 1]), padded[i]);
        added(this.#afterOne, padded[i - 1], padded[i]);
      }
    }
  }

  /** A sentence of at most `most` words. @param {import("./invented/random.js").Random} random @param {number} most */
  sentence(random, most = 45) {
    /** @type {string[]} */
    const words = [];
    let one = EDGE;
    let two = EDGE;
    while (words.length < most) {
      /** @type {boolean} */
      const loose = words.length > 2 && random.next() < LOOSE;
      /** @type {number[] | undefined} */
      const next = loose ? this.#afterOne.get(two) : this.#afterTwo.get(pairOf(one, two));
      const chosen = random.pick(next ?? [EDGE]);
      if (chosen === EDGE) break;
      words.push(this.#words[chosen]);
      one = two;
      two = chosen;
    }
    return words.join(" ");
  }

  /** @param {string} word */
  #idOf(word) {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#words.push(word) - 1;
      this.#ids.set(word, id);
    }
    return id;
  }
}

/** @param {number} one @param {number} two */
function pairOf(one, two) {
  return one * 0x400000 + two;
}

/** @param {Map<number, number[]>} map @param {number} key @param {number} value */
function added(map, key, value) {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
