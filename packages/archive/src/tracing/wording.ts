import { formsOf } from "@hearsay/core/plumbing";
import { hashOf } from "../shingles/hash.js";

const RUN = 5;

/** An article's own words, in the pieces that stand between those that it quotes. */
export interface Told {
  readonly id: string;
  readonly told: readonly string[];
}

/**
 * How much wording articles share. What they quote does not count: whoever was there has the same words. A run of five words that many
 * articles have may be an agency's or a press notice's: it counts the less for each pair.
 */
export class SharedWording {
  readonly #shared = new Map<string, { runs: number; weight: number }>();

  constructor(articles: readonly Told[]) {
    const holders = new Map<number, number[]>();
    for (const [at, { told }] of articles.entries()) {
      for (const run of new Set(told.flatMap(runsOf))) {
        const having = holders.get(run);
        if (having === undefined) holders.set(run, [at]);
        // shared by more, it tells nothing of any two of them, and the pairs would be too many
        else if (having.length <= MOST_HOLDERS) having.push(at);
      }
    }
    for (const having of holders.values()) {
      if (having.length < 2 || having.length > MOST_HOLDERS) continue;
      const ids = having.map((at) => articles[at]?.id ?? "");
      for (const [place, one] of ids.entries())
        for (const other of ids.slice(place + 1)) this.#add(keyOf(one, other), 1 / (ids.length - 1));
    }
  }

  /** How many runs two articles share that few others have, and what these weigh: 1 for one that no other has. */
  between(one: string, other: string): { readonly runs: number; readonly weight: number } {
    return this.#shared.get(keyOf(one, other)) ?? NOTHING;
  }

  #add(key: string, weight: number): void {
    const shared = this.#shared.get(key) ?? { runs: 0, weight: 0 };
    this.#shared.set(key, { runs: shared.runs + 1, weight: shared.weight + weight });
  }
}

const MOST_HOLDERS = 6;
const NOTHING = { runs: 0, weight: 0 };

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function runsOf(text: string): number[] {
  const forms = formsOf(text);
  return forms.slice(RUN - 1).map((_, at) => hashOf(forms.slice(at, at + RUN).join(" ")));
}
