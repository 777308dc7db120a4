import type { Article } from "./article.js";
import { asStatement } from "./statement.js";
import { asTranscript } from "./transcript.js";

/**
 * The same article, told for a transcript or for a statement where it reads like one; every reader's last step.
 * `speakers` names the labels of a transcript ("SPEAKER 1" → "Maren Oduya"), or says whose own words a whole file
 * is (its name, with or without folders and ending → the author). The text is never changed.
 */
export function recognise(article: Article, speakers: Readonly<Record<string, string>> = {}): Article {
  if (article.kind !== "article") return article;
  return asStatement(article, speakers) ?? asTranscript(article, speakers) ?? article;
}
