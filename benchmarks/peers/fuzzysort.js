import { go, snapshot } from "fuzzysort";
import { NOTHING, paragraphsOf, wordsAlone } from "./peer.js";

/** @type {import("./peer.js").Peer<import("fuzzysort").SnapshotKey<import("./peer.js").Source>>} */
export const fuzzysort = {
  name: "fuzzysort",
  how: "a snapshot of all paragraphs, no threshold, the best result",
  index: (sources) => snapshot(paragraphsOf(sources), { key: "text" }),
  find(index, quotation) {
    const best = go(wordsAlone(quotation), index, { limit: 1, threshold: 0 })[0];
    return best === undefined ? NOTHING : { similarity: best.score, source: best.obj.name };
  },
};
