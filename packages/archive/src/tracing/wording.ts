import { formsOf } from "@hearsay/core/plumbing";

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
    const holders = new Map<string, string[]>();
    for (const { id, told } of articles) {
      for (const run of new Set(told.flatMap(runsOf))) {
        const ids = holders.get(run);
        if (ids === undefined) holders.set(run, [id]);
        else ids.push(id);
      }
    }
    for (const ids of holders.values()) {
      // shared by this many, it tells nothing of any two of them, and the pairs would be too many
      if (ids.length > MOST_HOLDERS) continue;
      for (let one = 0; one < ids.length; one++) {
        for (let other = one + 1; other < ids.length; other++)
          this.#add(keyOf(ids[one] as string, ids[other] as string), 1 / (ids.length - 1));
      }
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

function runsOf(text: string): string[] {
  const forms = formsOf(text);
  return forms.slice(RUN - 1).map((_, at) => forms.slice(at, at + RUN).join(" "));
}
