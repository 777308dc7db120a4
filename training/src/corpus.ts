import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleFromText } from "@hearsay/core";
import {
  creditQuotations,
  findQuotations,
  type Passage,
  partOf,
  readPassages,
  type Weights,
} from "@hearsay/core/extractor";
import { type AnnotatedAttribution, readBrat } from "@hearsay/readers";
import { wordsIn } from "./gold.js";

/** Annotated passages as the extractor's two stages learn from them. */
export interface Example {
  /** Examples of one group come from one article: what is learnt from one is never asked of another. */
  readonly group: string;
  readonly passages: readonly Passage[];
  readonly attributions: readonly AnnotatedAttribution[];
}

/** The articles of a folder of brat standoff, by name; `keep` tells which. */
export function readExamples(
  folder: string,
  tagger: Weights,
  keep: (name: string, at: number) => boolean = () => true,
): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ann"))
    .sort()
    .map((file) => file.slice(0, -".ann".length))
    .filter(keep)
    .flatMap((name) => {
      const text = readFileSync(join(folder, `${name}.txt`), "utf8");
      const { attributions } = readBrat(readFileSync(join(folder, `${name}.ann`), "utf8"), text);
      return examplesOf(name, text, attributions, tagger);
    });
}

/** An article with its outermost attributions, and each content that holds others as an example of its own. */
export function examplesOf(
  name: string,
  text: string,
  attributions: readonly AnnotatedAttribution[],
  tagger: Weights,
): Example[] {
  const article = articleFromText(text, { name });
  const found = findQuotations(article);
  const credits = creditQuotations(article, found.quotations);
  const passages = readPassages(article, { ...found, credits }, tagger);
  const outer = { group: name, passages, attributions: attributions.filter(({ within }) => within === null) };
  const isNested = attributions.some(({ within }) => within !== null);
  return isNested ? [outer, ...contentsOf(name, passages, attributions)] : [outer];
}

/** The contents as the extractor looks into them, with the attributions right inside each. */
function contentsOf(
  name: string,
  passages: readonly Passage[],
  attributions: readonly AnnotatedAttribution[],
): Example[] {
  return attributions.map(({ id, content }) => ({
    group: name,
    passages: passages.flatMap((passage) =>
      content.flatMap((range) => {
        const words = wordsIn(passage, range);
        return words === null || words.end - words.start < 4 ? [] : [partOf(passage, words.start, words.end)];
      }),
    ),
    attributions: attributions.filter(({ within }) => within === id),
  }));
}
