import { api } from "../server/api.js";
import type { GivenArticle } from "./opened.js";

/** What a page holds, and why something of it could not be read. */
interface FetchedPage {
  readonly articles: readonly GivenArticle[];
  readonly refused: readonly string[];
}

/**
 * The articles of a page of the open internet, which the server on this computer fetches. The address leaves this computer: only what
 * somebody has asked for is ever fetched.
 *
 * @throws Error where the server cannot be asked
 */
export async function fetchPage(url: string): Promise<FetchedPage> {
  const { documents, refused } = await api.page(url);
  return {
    articles: documents.map(({ article, notes }) => ({ name: article.name, article, notes })),
    refused: refused.map(({ name, reason }) => `${name} ${reason}`),
  };
}
