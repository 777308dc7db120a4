import type { Article } from "@hearsay/core";

/** The article with its address: its own word for it where that speaks of the host that it came from, else where it was found. */
export function withAddress(article: Article, found: string): Article {
  const own = article.url !== null && URL.canParse(article.url) ? new URL(article.url) : null;
  return { ...article, url: own?.host === new URL(found).host ? own.href : found };
}
