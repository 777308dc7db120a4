import { formsOf } from "@hearsay/core/plumbing";
import type { LineageArticle } from "./lineage.js";

const RUN = 5;
/** A run that more articles have is a common phrase, or the source's. */
const MOST_HOLDERS = 2;

/** How much wording articles share, besides the traced words, that the other articles of a trace do not have. */
export class SharedWording {
  readonly #shared = new Map<string, number>();

  constructor(articles: readonly LineageArticle[]) {
    const holders = new Map<string, string[]>();
    for (const { id, text, start, end } of articles) {
      const runs = new Set([...runsOf(text.slice(0, start)), ...runsOf(text.slice(end))]);
      for (const run of runs) {
        const ids = holders.get(run);
        if (ids === undefined) holders.set(run, [id]);
        else if (ids.length <= MOST_HOLDERS) ids.push(id);
      }
    }
    for (const ids of holders.values()) {
      if (ids.length !== MOST_HOLDERS) continue;
      const key = keyOf(ids[0] as string, ids[1] as string);
      this.#shared.set(key, (this.#shared.get(key) ?? 0) + 1);
    }
  }

  /** How many runs of five words two articles share that no other has. */
  between(one: string, other: string): number {
    return this.#shared.get(keyOf(one, other)) ?? 0;
  }
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function* runsOf(text: string): Generator<string> {
  const forms = formsOf(text);
  for (let at = 0; at + RUN <= forms.length; at++) yield forms.slice(at, at + RUN).join(" ");
}
