import type { Range } from "@hearsay/core";

/** One predicted or annotated attribution, as the scorer compares them; UTF-16 offsets. */
export interface Scored {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

export const PARTS = ["source", "cue", "content"] as const;
export type Part = (typeof PARTS)[number];

/** Hits, what was predicted wrongly, and what was missed. */
export class Counts {
  hits = 0;
  wrong = 0;
  missed = 0;

  add({ hits, wrong, missed }: Counts): void {
    this.hits += hits;
    this.wrong += wrong;
    this.missed += missed;
  }

  get precision(): number {
    return this.hits / Math.max(1, this.hits + this.wrong);
  }

  get recall(): number {
    return this.hits / Math.max(1, this.hits + this.missed);
  }

  get f(): number {
    return (2 * this.hits) / Math.max(1, 2 * this.hits + this.wrong + this.missed);
  }
}

/** The counts under a key, new ones where there are none. */
export function countsIn(map: Map<string, Counts>, key: string): Counts {
  const counts = map.get(key) ?? new Counts();
  map.set(key, counts);
  return counts;
}

/** Words, and single signs. */
const TOKEN = /[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_\s]/gu;

/** Counts tokens of each part: a token is source, cue or content by its first character; later attributions hide earlier ones. */
export function countTokens(
  text: string,
  gold: readonly Scored[],
  found: readonly Scored[],
  counts: Record<Part, Counts>,
): void {
  const wanted = painted(text, gold);
  const given = painted(text, found);
  for (const { index } of text.matchAll(TOKEN)) {
    for (const [part, name] of PARTS.entries()) {
      const isWanted = wanted[index] === part + 1;
      const isGiven = given[index] === part + 1;
      if (isWanted && isGiven) counts[name].hits++;
      else if (isGiven) counts[name].wrong++;
      else if (isWanted) counts[name].missed++;
    }
  }
}

function painted(text: string, attributions: readonly Scored[]): Uint8Array {
  const labels = new Uint8Array(text.length);
  for (const attribution of attributions) {
    for (const part of ["content", "source", "cue"] as const) {
      for (const { start, end } of attribution[part]) labels.fill(PARTS.indexOf(part) + 1, start, end);
    }
  }
  return labels;
}

/** Counts spans that are the same to the character. */
export function countSpans(
  gold: readonly Scored[],
  found: readonly Scored[],
  counts: Record<Part, Counts>,
): void {
  const spansOf = (attributions: readonly Scored[], part: Part) =>
    new Set(
      attributions.flatMap((attribution) => attribution[part].map(({ start, end }) => `${start} ${end}`)),
    );
  for (const part of PARTS) {
    const wanted = spansOf(gold, part);
    const given = spansOf(found, part);
    const hits = [...wanted].filter((span) => given.has(span)).length;
    counts[part].hits += hits;
    counts[part].wrong += given.size - hits;
    counts[part].missed += wanted.size - hits;
  }
}
