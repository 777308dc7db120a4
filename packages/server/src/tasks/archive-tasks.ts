import type {
  ArchiveArticle,
  ArchiveCensus,
  ArchiveChanges,
  ArchiveTrace,
  ArchiveWho,
  ChangesRequest,
  TraceRequest,
  WhoRequest,
} from "@hearsay/client";
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

/** So many of each where a request does not say it. */
const MOST = 100;

/** What somebody is quoted as saying. */
export async function whoGiven(archive: OpenArchive, request: WhoRequest): Promise<ArchiveWho> {
  const { store, code } = await storeIn(archive);
  const { name, most = MOST, since = null, until = null, outlet = null, role = null } = request;
  return code.fewerOf(await code.whoIs(store, name, { since, until, outlet, role }), most);
}

/** The quotations that changed after publication, newest first. */
export async function changesGiven(
  archive: OpenArchive,
  { since, outlet, after, most = MOST }: ChangesRequest,
): Promise<ArchiveChanges> {
  const { store, code } = await storeIn(archive);
  const wanted = { ...(since === undefined ? {} : { since }), ...(outlet === undefined ? {} : { outlet }) };
  return code.newestChanges(store, wanted, { after, most });
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
