import Fuse from "fuse.js";
import { NOTHING, paragraphsOf, wordsAlone } from "./peer.js";

/** @type {import("./peer.js").Peer<Fuse<import("./peer.js").Source>>} */
export const fuse = {
  name: "fuse.js",
  how: "all paragraphs as items, location and length of the field ignored, the best result",
  index: (sources) =>
    new Fuse(paragraphsOf(sources), {
      keys: ["text"],
      includeScore: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 0.6,
    }),
  find(index, quotation) {
    const best = index.search(wordsAlone(quotation), { limit: 1 })[0];
    return best === undefined ? NOTHING : { similarity: 1 - (best.score ?? 1), source: best.item.name };
  },
};
