import { markdownTable } from "markdown-table";

/** @typedef {import("./chance-rows.js").Row & import("./information.js").Shared} Row */

const LENGTHS = [
  [3, 4],
  [5, 7],
  [8, 12],
  [13, 20],
  [21, 45],
];

const SIMILARITIES = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

/** For each number of transcripts a table: of the quotations of a length, the share whose best passage is so near. @param {readonly Row[]} rows */
export function chanceTables(rows) {
  return [...new Set(rows.map(({ transcripts }) => transcripts))].map((transcripts) => {
    const here = rows.filter((row) => row.transcripts === transcripts);
    const bands = SIMILARITIES.slice(0, -1).map((from, i) => ({ from, to: SIMILARITIES[i + 1] }));
    const table = markdownTable(
      [
        ["words", "pairs", ...bands.map(({ from, to }) => (to > 1 ? `${from} to 1` : `to ${to}`))],
        ...LENGTHS.flatMap(([least, most]) =>
          ["chance", "true"].map((pair) => {
            const some = here.filter((row) => row.pair === pair && row.words >= least && row.words <= most);
            const share = (/** @type {{ from: number, to: number }} */ { from, to }) =>
              some.filter(({ similarity }) => similarity >= from && similarity < to).length /
              Math.max(1, some.length);
            return [
              `${least} to ${most}, ${pair}`,
              String(some.length),
              ...bands.map((band) => share(band).toFixed(3)),
            ];
          }),
        ),
      ],
      { align: ["l", "r", ...bands.map(() => "r")] },
    );
    return `### Against ${transcripts} transcript${transcripts === 1 ? "" : "s"}: similarity of the best passage\n\n${table}`;
  });
}
