import { type ComesFrom, type Entry, entryOf } from "@hearsay/archive";
import type { Article } from "@hearsay/core";
import { type ModelName, modelNamed } from "../model.js";

/** An article that is to be stored. Plain data, so that it can be handed to a worker. */
export interface Given {
  readonly article: Article;
  readonly comesFrom: ComesFrom;
}

/** Reads an article for the archive, wherever it is called: in the main thread or in a worker. */
export async function makeEntry({ article, comesFrom }: Given, model: ModelName): Promise<Entry> {
  return entryOf(article, comesFrom, await modelNamed(model));
}
