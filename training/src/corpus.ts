import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Article, articleFromText } from "@hearsay/core";
import { creditQuotations, type FoundQuotations, findQuotations, type Passage, readPassages, type Weights } from "@hearsay/core/extractor";
import { type AnnotatedAttribution, readBrat } from "@hearsay/readers";

/** One annotated article as the extractor's two stages learn from it. */
export interface Example {
  readonly name: string;
  readonly article: Article;
  readonly found: FoundQuotations;
  readonly passages: readonly Passage[];
  /** Those that are in no other one's content. */
  readonly attributions: readonly AnnotatedAttribution[];
}

/** The articles of a folder of brat standoff, by name. */
export function readExamples(folder: string, tagger: Weights): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ann"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".ann".length);
      const text = readFileSync(join(folder, `${name}.txt`), "utf8").replace(/^\ufeff/, "\ufeff");
      const { attributions } = readBrat(readFileSync(join(folder, file), "utf8"), text);
      return exampleOf(name, text, attributions, tagger);
    });
}

export function exampleOf(name: string, text: string, attributions: readonly AnnotatedAttribution[], tagger: Weights): Example {
  const article = articleFromText(text, { name });
  const found = findQuotations(article);
  const credits = creditQuotations(article, found.quotations);
  return {
    name,
    article,
    found,
    passages: readPassages(article, { ...found, credits }, tagger),
    attributions: attributions.filter(({ within }) => within === null),
  };
}
