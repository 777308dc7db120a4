/**
 * What a quotation and the passage found for it share, in words and in bits.
 *
 * @typedef {object} Shared
 * @property {number} words of the quotation
 * @property {number} contentWords of them, those that are not among the USUAL words
 * @property {number} matched words that agree
 * @property {number} contentMatched
 * @property {number} longestRun words that agree in a row
 * @property {number} contentLongest content words in the longest run
 * @property {number} wordBits sum over the matched words of −log2 of their relative frequency in a body of speeches
 * @property {number} indexWordBits the same with the frequency in the very sources that are looked into
 * @property {number} bigramBits sum over the pairs of words that agree in a row of log2(positions of the index / positions of the pair)
 * @property {number} trigramBits the same for three words in a row
 * @property {number} rarestTrigram the fewest positions of a matched trigram; 0 where there is none
 * @property {number} runBits of the run with the most: the sum of log2(positions / positions of the pair) over disjoint pairs of its words
 */

/** So many of the commonest words carry no content. */
const USUAL = 150;

/** @param {string} text */
export function tokens(text) {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  );
}

/**
 * @param {readonly { words: string, diff: readonly { op: string, draft: string }[] }[]} comparisons
 * @param {readonly (readonly string[])[]} sources the words of each
 * @param {ReadonlyMap<string, number>} usual how often words stand in a body of speeches
 * @returns {Shared[]}
 */
export function shareMeasures(comparisons, sources, usual) {
  const common = new Set(
    [...usual]
      .sort((a, b) => b[1] - a[1])
      .slice(0, USUAL)
      .map(([word]) => word),
  );
  const all = [...usual.values()].reduce((sum, count) => sum + count, 0);
  const runs = comparisons.map(({ diff }) => runsOf(diff));
  const counts = positionsOf(runs.flat(), sources);
  const positions = sources.reduce((sum, source) => sum + source.length, 0);
  const bits = (/** @type {string} */ gram) => Math.log2(positions / Math.max(1, counts.get(gram) ?? 0));
  return comparisons.map(({ words }, i) => {
    const said = tokens(words);
    const matched = runs[i].flat();
    const longest = runs[i].reduce((best, run) => (run.length > best.length ? run : best), []);
    const trigrams = runs[i].flatMap((run) => gramsOf(run, 3));
    return {
      words: said.length,
      contentWords: said.filter((word) => !common.has(word)).length,
      matched: matched.length,
      contentMatched: matched.filter((word) => !common.has(word)).length,
      longestRun: longest.length,
      contentLongest: longest.filter((word) => !common.has(word)).length,
      wordBits: rounded(sum(matched.map((word) => Math.log2(all / ((usual.get(word) ?? 0) + 1))))),
      indexWordBits: rounded(sum(matched.map(bits))),
      bigramBits: rounded(sum(runs[i].flatMap((run) => gramsOf(run, 2)).map(bits))),
      trigramBits: rounded(sum(trigrams.map(bits))),
      rarestTrigram: trigrams.length === 0 ? 0 : Math.min(...trigrams.map((gram) => counts.get(gram) ?? 0)),
      runBits: rounded(
        Math.max(
          0,
          ...runs[i].map((run) =>
            sum(
              gramsOf(run, 2)
                .filter((_, at) => at % 2 === 0)
                .map(bits),
            ),
          ),
        ),
      ),
    };
  });
}

/** The words that agree, run by run. @param {readonly { op: string, draft: string }[]} diff @returns {string[][]} */
function runsOf(diff) {
  /** @type {string[][]} */
  const runs = [[]];
  for (const { op, draft } of diff) {
    if (op === "equal") runs[runs.length - 1].push(...tokens(draft));
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** @param {readonly string[]} words @param {number} length */
function gramsOf(words, length) {
  return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(" "));
}

/** How many positions of the sources each word, pair and triple of the runs stands at. @param {readonly (readonly string[])[]} runs @param {readonly (readonly string[])[]} sources */
function positionsOf(runs, sources) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const run of runs)
    for (const length of [1, 2, 3]) for (const gram of gramsOf(run, length)) counts.set(gram, 0);
  const count = (/** @type {string} */ gram) => {
    const known = counts.get(gram);
    if (known !== undefined) counts.set(gram, known + 1);
    return known !== undefined;
  };
  for (const source of sources) {
    for (let i = 0; i < source.length; i++) {
      if (!count(source[i]) || i + 1 >= source.length) continue;
      if (!count(`${source[i]} ${source[i + 1]}`) || i + 2 >= source.length) continue;
      count(`${source[i]} ${source[i + 1]} ${source[i + 2]}`);
    }
  }
  return counts;
}

/** @param {readonly number[]} numbers */
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/** @param {number} number */
const rounded = (number) => Math.round(number * 10) / 10;
