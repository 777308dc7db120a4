import type { ArchiveArticle, ArchiveCensus, ArchiveTrace, TraceRequest } from "@hearsay/client";
import { plural } from "@hearsay/core/plumbing";
import { readGiven } from "./given.js";
import { type OpenArchive, storeIn } from "./open-archive.js";
import { RefusedWork } from "./refused-work.js";

/** What an archive holds. */
export async function censusOf(archive: OpenArchive): Promise<ArchiveCensus> {
  const { store } = await storeIn(archive);
  const { articles, versions, words, languages, doubtful } = await store.census();
  return { articles, versions, words, languages: [...languages].sort(), doubtful: doubtful.length };
}

/**
 * Where words have been.
 *
 * @throws {RefusedWork} where they are too few or too many, or there is no quotation at the offset
 */
export async function traceGiven(archive: OpenArchive, request: TraceRequest): Promise<ArchiveTrace> {
  const { store, code } = await storeIn(archive);
  const words = "words" in request ? request.words : await wordsAt(request, code.quotationAt);
  const count = code.countWords(words);
  if (count < code.FEWEST_WORDS)
    throw new RefusedWork(422, `These are ${plural(count, "word")}: give at least ${code.FEWEST_WORDS}.`);
  if (count > code.MOST_WORDS)
    throw new RefusedWork(422, `These are ${count} words, and at most ${code.MOST_WORDS} are traced.`);
  return code.traceWords(store, words);
}

/** @throws {RefusedWork} where the archive keeps nothing under this number */
export async function articleGiven(archive: OpenArchive, version: number): Promise<ArchiveArticle> {
  const { store, code } = await storeIn(archive);
  const kept = await code.keptArticle(store, version);
  if (kept === null) throw new RefusedWork(404, `The archive keeps no article under the number ${version}.`);
  return kept;
}

async function wordsAt(
  { document, at }: Extract<TraceRequest, { at: number }>,
  quotationAt: (article: ArchiveArticle["article"], at: number) => string | null,
): Promise<string> {
  for await (const given of readGiven([document], {})) {
    if ("reason" in given) throw new RefusedWork(422, `${given.name} could not be read: ${given.reason}.`);
    const words = quotationAt(given.article, at);
    if (words === null) throw new RefusedWork(422, `At ${at} of ${given.article.name} stands no quotation.`);
    return words;
  }
  throw new RefusedWork(422, `${document.name} holds no text.`);
}
