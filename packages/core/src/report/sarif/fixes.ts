import type { Article } from "../../article/article.js";
import type { CheckedQuotation } from "../../verification/verdict.js";
import { fileUri } from "../file-uri.js";
import { type Repair, repairsOf, type TextChange } from "../repairs.js";
import { regionOf } from "./location.js";

/** What would mend a quotation, each way as a fix of its own; without those whose place in the file is not known for certain. */
export function fixesOf(article: Article, quotation: CheckedQuotation, file: string) {
  return repairsOf(article, quotation).flatMap((repair) => fixOf(article, repair, file));
}

function fixOf(article: Article, { label, changes }: Repair, file: string) {
  const replacements = changes.map((change) => replacementOf(article, change));
  if (!replacements.every((replacement) => replacement !== null)) return [];
  return [
    {
      description: { text: label },
      artifactChanges: [{ artifactLocation: { uri: fileUri(file) }, replacements }],
    },
  ];
}

function replacementOf(article: Article, { from, to, insert }: TextChange) {
  const deletedRegion = regionOf(article, { start: from, end: to });
  // markup within the words would be taken away with them
  if (deletedRegion === null || deletedRegion.charLength !== to - from) return null;
  return { deletedRegion, insertedContent: { text: insert } };
}
