import { type Article, indexSources, type Sources } from "@hearsay/core";
import { readAll } from "@hearsay/readers";
import type { HearsayOptions } from "./options.js";

/** The sources that are checked against, indexed; null where none are named. What cannot be read, the verdicts name. */
export async function sourcesOf({ against, speakers, model }: HearsayOptions): Promise<Sources | null> {
  if (against === undefined) return null;
  const articles: Article[] = [];
  const unread: string[] = [];
  let whyEmpty: string | undefined;
  for await (const result of readAll(against, { speakers })) {
    if (result.ok) articles.push(result.article);
    else if (!result.skipped) {
      unread.push(result.file);
      whyEmpty ??= `No source could be read: ${result.file} ${result.reason}.`;
    }
  }
  return indexSources(articles, { unread, whyEmpty, model });
}
