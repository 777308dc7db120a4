import { inverse, Matrix } from "ml-matrix";

/** So many articles are weighed against each other at once; the time grows with the third power. */
const MOST = 300;

/** Odds beyond these change no probability that is told, and would cost the inverse the digits that it needs. */
const SUREST = 1e6;

/**
 * How probable it is that each article took the words from each other one, where an article has one origin or none among them, and no
 * article comes from itself: the share of all such forests that have the edge, each counted by the product of its edges' odds
 * (the matrix-tree theorem for directed graphs: Tutte 1948; as marginals: Koo, Globerson, Carreras and Collins 2007).
 *
 * @param given odds, `given[to][from]`, against having the words from elsewhere; 0 where it cannot be, and on the diagonal
 * @returns `probability[to][from]`
 */
export function originProbabilities(given: readonly (readonly number[])[]): number[][] {
  if (given.length === 0) return [];
  const odds = given.map((row) => row.map((each) => Math.min(each, SUREST)));
  if (odds.length > MOST) return odds.map(sharesOf);
  const laplacian = Matrix.zeros(odds.length, odds.length);
  odds.forEach((row, to) => {
    for (const [from, each] of row.entries()) laplacian.set(from, to, -each);
    laplacian.set(to, to, 1 + sumOf(row));
  });
  const inverted = inverse(laplacian);
  return odds.map((row, to) =>
    row.map((each, from) => each * Math.max(0, inverted.get(to, to) - inverted.get(to, from))),
  );
}

/** Each article by itself: what circles would take away is left out. */
function sharesOf(row: readonly number[]): number[] {
  const all = 1 + sumOf(row);
  return row.map((each) => each / all);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
