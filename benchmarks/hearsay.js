import { articleFromText, check, indexSources, read } from "@hearsay/core";

/** @typedef {ReturnType<typeof indexSources>} SourceIndex */

/** Hearsay as the benchmark sees it: unlike the peers it gets the whole draft and finds the quotation itself. */
export const hearsay = {
  name: "hearsay",
  how: "check() of the whole draft: reading it, who is credited, look-up, alignment, verdict",

  /** @param {readonly import("./peers/peer.js").Source[]} sources */
  articles: (sources) => sources.map(({ name, text }) => articleFromText(text, { name })),

  /** @param {readonly import("@hearsay/core").Article[]} articles @returns {SourceIndex} */
  index: (articles) => indexSources(articles),

  /** What `answer` does before it looks anything up. @param {import("./corpus.js").Draft} draft */
  read: (draft) => read(articleFromText(draft.text, { name: draft.file })),

  /** @param {SourceIndex} index @param {import("./corpus.js").Draft} draft */
  answer(index, draft) {
    const report = check(articleFromText(draft.text, { name: draft.file }), index);
    return report.quotations;
  },
};
