import type { Model } from "../model/model.js";
import { type Extracted, extract } from "./extract.js";
import type { Passage } from "./passage.js";

/** What finds the attributions of a passage, none of which holds another; see `extract`. */
export type Extractor = (passage: Passage, least: number) => Extracted[];

/** Finds them with a model. */
export function extractorOf(model: Model): Extractor {
  return (passage, least) => extract(model, passage, least);
}

/**
 * What was extracted from the passages of a text's version before this one: a passage with the same words, of which the rules say the
 * same, is not looked at again. What comes out is the same as without. Of each version, only the next one knows.
 */
export class KnownExtractions {
  #model: Model | null = null;
  #before = new Map<string, readonly Extracted[]>();
  #now = new Map<string, readonly Extracted[]>();

  /** What extracts from the passages of the next version; of another model, nothing is known. */
  next(model: Model): Extractor {
    this.#before = this.#model === model ? this.#now : new Map();
    this.#now = new Map();
    this.#model = model;
    return (passage, least) => {
      const key = keyOf(passage, least);
      const known = this.#now.get(key) ?? this.#before.get(key) ?? extract(model, passage, least);
      this.#now.set(key, known);
      return known.map((one) => ({ ...one, passage }));
    };
  }
}

/** All that an extraction depends on; the other columns of a passage follow from these. */
function keyOf({ kind, words, tags, marks, roles }: Passage, least: number): string {
  const { texts, starts, ends, sentenceStarts } = words;
  const from = starts[0] ?? 0;
  const places = [starts, ends].map((each) => each.map((at) => at - from).join());
  return [kind, least, texts.join("\n"), ...places, sentenceStarts, tags, marks, roles].join("\n\n");
}
