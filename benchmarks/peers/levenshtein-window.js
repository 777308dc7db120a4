import { distance } from "fastest-levenshtein";
import { NOTHING, wordsAlone } from "./peer.js";

/** @typedef {{ name: string, text: string, starts: number[] }} WindowedSource `starts`: where each word starts */

/** @type {import("./peer.js").Peer<WindowedSource[]>} */
export const levenshteinWindow = {
  name: "sliding window",
  how: "fastest-levenshtein on every run of as many words as the quotation has",
  index: (sources) => sources.map(windowed),
  find(sources, quotation) {
    const words = wordsAlone(quotation);
    const count = words.split(" ").length;
    let best = NOTHING;
    for (const source of sources) {
      for (let first = 0; first + count < source.starts.length; first++) {
        const window = source.text.slice(source.starts[first], source.starts[first + count] - 1);
        const similarity = 1 - distance(words, window) / Math.max(words.length, window.length);
        if (similarity === 1) return { similarity, source: source.name };
        if (similarity > best.similarity) best = { similarity, source: source.name };
      }
    }
    return best;
  },
};

/**
 * @param {import("./peer.js").Source} source
 * @returns {WindowedSource}
 */
function windowed({ name, text }) {
  const words = wordsAlone(text);
  const starts = [0];
  for (let at = words.indexOf(" "); at !== -1; at = words.indexOf(" ", at + 1)) starts.push(at + 1);
  starts.push(words.length + 1);
  return { name, text: words, starts };
}
