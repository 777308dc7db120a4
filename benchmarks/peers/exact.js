import { NOTHING, wordsAlone } from "./peer.js";

/** @type {import("./peer.js").Peer<import("./peer.js").Source[]>} */
export const exact = {
  name: "exact search",
  how: "String.prototype.includes on the words alone, one source after the other",
  index: (sources) => sources.map(({ name, text }) => ({ name, text: ` ${wordsAlone(text)} ` })),
  find(sources, quotation) {
    const words = ` ${wordsAlone(quotation)} `;
    const found = sources.find((source) => source.text.includes(words));
    return found === undefined ? NOTHING : { similarity: 1, source: found.name };
  },
};
