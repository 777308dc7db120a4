import search from "approx-string-match";
import { NOTHING, wordsAlone } from "./peer.js";

/** From more differences than this share of the characters on, nothing is taken for the same words. */
const MOST_ERRORS = 0.5;

/** @type {import("./peer.js").Peer<import("./peer.js").Source[]>} */
export const approxStringMatch = {
  name: "approx-string-match",
  how: "each source in turn, with no more errors allowed than the best source so far has",
  index: (sources) => sources.map(({ name, text }) => ({ name, text: wordsAlone(text) })),
  find(sources, quotation) {
    const words = wordsAlone(quotation);
    let best = NOTHING;
    let allowed = Math.floor(words.length * MOST_ERRORS);
    for (const source of sources) {
      const match = search(source.text, words, allowed)[0];
      if (match === undefined) continue;
      best = { similarity: 1 - match.errors / words.length, source: source.name };
      if (match.errors === 0) break;
      allowed = match.errors - 1;
    }
    return best;
  },
};
