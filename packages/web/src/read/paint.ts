import type { Range } from "@hearsay/core";
import { highlightOf, nowOf, tierOf } from "./colours.js";
import type { Said } from "./said.js";

/** What lies under the lens: all of one speaker, and of that perhaps one attribution. */
export interface Lens {
  readonly key: string;
  readonly attribution: string | null;
}

/** Ranges of the article's text by the name of their highlight. */
export type Painting = ReadonlyMap<string, readonly Range[]>;

/**
 * What is to be painted: the words of each speaker in their colour, fainter where that is less sure. Of words that one says
 * another says, the innermost counts. Under a lens only its speaker's words are painted: `lit`; of its attribution source and cue are `who`.
 */
export function paintingOf(all: readonly Said[], lens: Lens | null): Painting {
  const shown = lens === null ? all : all.filter(({ key }) => key === lens.key);
  const painting = new Map<string, Range[]>();
  const add = (name: string, range: Range) => {
    const ranges = painting.get(name);
    if (ranges === undefined) painting.set(name, [range]);
    else ranges.push(range);
  };
  const words = shown.flatMap((said) =>
    said.attribution.content.map(({ start, end }) => ({ start, end, of: said })),
  );
  for (const { start, end, of } of innermost(words)) {
    const { id, confidence } = of.attribution;
    const isNow = id === lens?.attribution;
    add(isNow ? nowOf(of.colour) : highlightOf(of.colour, tierOf(confidence)), { start, end });
    if (lens !== null) add("lit", { start, end });
  }
  const now = shown.find(({ attribution }) => attribution.id === lens?.attribution)?.attribution;
  for (const { start, end } of [...(now?.source ?? []), ...(now?.cue ?? [])]) add("who", { start, end });
  return painting;
}

interface Piece<T> extends Range {
  readonly of: T;
}

/** The same text in pieces that do not overlap, each of the shortest range that covers it. */
export function innermost<T>(ranges: readonly Piece<T>[]): Piece<T>[] {
  const starting = [...ranges].sort((a, b) => a.start - b.start);
  const points = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let open: Piece<T>[] = [];
  let next = 0;
  return points.slice(0, -1).flatMap((start, at): Piece<T>[] => {
    open = open.filter(({ end }) => end > start);
    for (let one = starting[next]; one !== undefined && one.start <= start; one = starting[++next])
      if (one.end > start) open.push(one);
    const [first, ...others] = open;
    if (first === undefined) return [];
    const shortest = others.reduce((best, one) => (lengthOf(one) <= lengthOf(best) ? one : best), first);
    return [{ start, end: points[at + 1] ?? start, of: shortest.of }];
  });
}

/** The attribution whose words stand at an offset; of several the innermost. */
export function saidAt(all: readonly Said[], offset: number): Said | null {
  let best: { readonly said: Said; readonly length: number } | null = null;
  for (const said of all)
    for (const range of said.attribution.content)
      if (range.start <= offset && offset < range.end && (best === null || lengthOf(range) <= best.length))
        best = { said, length: lengthOf(range) };
  return best?.said ?? null;
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}
