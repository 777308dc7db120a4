import type { Article } from "./article/article.js";
import { findingsOfReading } from "./rules/findings.js";
import type { Reading } from "./rules/reading.js";
import { whoSaidWhat } from "./speakers/said.js";

/**
 * Reads an article: its quotations, who is credited with them, and what an editor should look at.
 * Never throws; linear in the article's length.
 */
export function read(article: Article): Reading {
  const said = whoSaidWhat(article);
  return { ...said, findings: findingsOfReading(said) };
}
