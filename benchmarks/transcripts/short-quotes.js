import { sentenceRuns } from "./quoting.js";

/**
 * @typedef {import("../invented/random.js").Random} Random
 * @typedef {import("./archive.js").Transcript} Transcript
 */

/** @typedef {{ words: string, transcript: Transcript, person: import("./people.js").Person }} ShortQuote */

const FEWEST = 3;
const MOST = 40;

/** A quotation of 3 to 40 words, short ones as often as in the news (as many of 3 to 6 as of 20 to 40). @param {Transcript} transcript @param {Random} random @returns {ShortQuote} */
export function drawnWords(transcript, random) {
  for (;;) {
    const { person, paragraphs } = random.pick(transcript.turns);
    const run = random.pick([...sentenceRuns(random.pick(paragraphs)), []]);
    const words = run
      .join(" ")
      .split(" ")
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    const length = Math.round(FEWEST * (MOST / FEWEST) ** random.next());
    if (words.length < length) {
      // a transcript may hold nothing longer
      if (words.length >= FEWEST && random.next() < 0.02)
        return { words: trimmed(words), transcript, person };
      continue;
    }
    const first = random.next() < 0.5 ? 0 : random.whole(0, words.length - length);
    return { words: trimmed(words.slice(first, first + length)), transcript, person };
  }
}

/** @param {readonly string[]} words */
function trimmed(words) {
  return words.join(" ").replace(/[.,;:!?]+$/, "");
}

/** Words to put in another's place, or between others. */
const STRAYS =
  "window river quickly seven honest tomorrow police garden never because almost council report Monday without doubt money little against village doctor street together question winter".split(
    " ",
  );

/** A quotation with one to three words changed, left out or put in, or with a clause left out; the first and the last word stay. @param {ShortQuote} quote @param {Random} random */
export function tamperedWith(quote, random) {
  const words = quote.words.split(" ");
  const most = Math.min(3, Math.floor(words.length / 3));
  if (words.length >= 12 && random.next() < 0.2) {
    const dropped = random.whole(3, Math.floor(words.length / 3));
    const at = random.whole(2, words.length - dropped - 2);
    return {
      ...quote,
      words: [...words.slice(0, at), ...words.slice(at + dropped)].join(" "),
      how: "clause dropped",
    };
  }
  const changes = random.whole(1, most);
  const places = random
    .shuffled(Array.from({ length: Math.max(1, words.length - 2) }, (_, i) => i + 1))
    .slice(0, changes);
  for (const at of places.sort((a, b) => b - a)) {
    const chance = random.next();
    if (chance < 0.6) words[at] = random.pick(STRAYS);
    else if (chance < 0.8 && words.length > 4) words.splice(at, 1);
    else words.splice(at, 0, random.pick(STRAYS));
  }
  return { ...quote, words: words.join(" "), how: `${changes} changed` };
}
