/**
 * What a peer says of one quotation: how near the nearest words of the sources are.
 *
 * @typedef {object} Nearest
 * @property {number} similarity 0 (nothing found) to 1 (there word for word, case and punctuation aside)
 * @property {string | null} source the name of the source in which they stand
 */

/** @typedef {{ name: string, text: string }} Source */

/**
 * One way in which a JavaScript user could look a quotation up without Hearsay. `index` is called once for all
 * sources, `find` once a quotation with the words between its marks.
 *
 * @template Index
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} how one line for the reader of the table
 * @property {(sources: readonly Source[]) => Index} index
 * @property {(index: Index, quotation: string) => Nearest} find
 */

/** @type {Nearest} */
export const NOTHING = { similarity: 0, source: null };

/**
 * The words alone, in lower case with single spaces between them: what every peer is given, so that none is
 * marked down for a curly quotation mark.
 *
 * @param {string} text
 */
export function wordsAlone(text) {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The paragraphs of all sources, for the libraries that search a list of short texts.
 *
 * @param {readonly Source[]} sources
 * @returns {Source[]}
 */
export function paragraphsOf(sources) {
  return sources.flatMap((source) =>
    source.text
      .split(/\n+/)
      .map((paragraph) => ({ name: source.name, text: wordsAlone(paragraph) }))
      .filter((paragraph) => paragraph.text !== ""),
  );
}
