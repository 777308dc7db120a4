import type {
  ArchiveArticle,
  ArchiveCensus,
  ArchiveChanges,
  ArchiveTrace,
  ArchiveWho,
  ChangesRequest,
  CheckAnswer,
  CheckRequest,
  CopyRequest,
  DocumentsAnswer,
  NotedDocument,
  Progress,
  ReadAnswer,
  ReadRequest,
  RefusedDocument,
  TraceRequest,
  WhoRequest,
} from "@hearsay/client";
import {
  check,
  checkObject,
  type Model,
  read,
  readObject,
  SourceIndexing,
  type Sources,
  sourcesFrom,
} from "@hearsay/core";
import { sayHolding } from "@hearsay/core/plumbing";
import { commentedDocx } from "@hearsay/export";
import { readBytes, UnreadableError } from "@hearsay/readers";
import { type GivenDocument, readGiven } from "./given.js";
import { type OpenArchive, storeIn } from "./open-archive.js";

/** What was read, beside what came of it. */
class Intake {
  readonly refused: RefusedDocument[] = [];
  readonly notes: NotedDocument[] = [];

  /** Whether it was read; else it is among the refused. */
  takes(document: GivenDocument | RefusedDocument): document is GivenDocument {
    if ("reason" in document) {
      this.refused.push(document);
      return false;
    }
    this.notes.push(...document.notes.map((note) => ({ name: document.article.name, note })));
    return true;
  }
}

/** Checks drafts against sources: the objects of the contract, and what was understood of each source. */
export async function checkGiven(
  request: CheckRequest,
  model: Model,
  report: (progress: Progress) => void,
  archive: OpenArchive,
): Promise<CheckAnswer> {
  const of = request.drafts.length + (request.against?.length ?? 0);
  let done = 0;
  const intake = new Intake();
  const sources: { name: string; sha256: string | null; holding: string }[] = [];
  let index: Sources | null = null;
  if (request.against !== undefined) {
    const indexing = new SourceIndexing();
    const read: GivenDocument[] = [];
    for await (const document of readGiven(request.against, request)) {
      if (intake.takes(document)) {
        indexing.add(document.article);
        read.push(document);
      }
      report({ done: Math.min(++done, of), of });
    }
    index = sourcesFrom(indexing, { model, unread: intake.refused.map(({ name }) => name) });
    index.holdings().forEach(({ name, holding }, at) => {
      sources.push({ name, sha256: read[at]?.sha256 ?? null, holding: sayHolding(holding) });
    });
  }
  const checked = [];
  for await (const document of readGiven(request.drafts, request)) {
    if (intake.takes(document)) {
      if (request.archive === true) index = await fetchedFor(document);
      const found = check(document.article, index, { model, rules: request.rules ?? {} });
      checked.push(checkObject(found, document.article.name));
    }
    report({ done: Math.min(++done, of), of });
  }
  return { checked, sources, refused: intake.refused, notes: intake.notes };

  async function fetchedFor({ article }: GivenDocument): Promise<Sources> {
    const { store, code } = await storeIn(archive);
    const { sources: index, fetched } = await code.fetchSources(store, article, { model });
    index.holdings().forEach(({ holding }, at) => {
      const { file, sha256 } = fetched[at] as (typeof fetched)[number];
      if (!sources.some(({ name }) => name === file))
        sources.push({ name: file, sha256, holding: sayHolding(holding) });
    });
    return index;
  }
}

/** Reads articles: the objects of the contract. */
export async function readAllGiven(
  request: ReadRequest,
  model: Model,
  report: (progress: Progress) => void,
): Promise<ReadAnswer> {
  const of = request.articles.length;
  let done = 0;
  const intake = new Intake();
  const readings = [];
  for await (const document of readGiven(request.articles, request)) {
    if (intake.takes(document)) {
      const { article } = document;
      readings.push(readObject(read(article, { model, rules: request.rules ?? {} }), article.name));
    }
    report({ done: Math.min(++done, of), of });
  }
  return { readings, refused: intake.refused, notes: intake.notes };
}

/** Reads one file; it may hold several documents. */
export async function readFile({ name, bytes }: FileToRead): Promise<DocumentsAnswer> {
  const documents = [];
  const refused: RefusedDocument[] = [];
  for await (const result of readBytes(name, bytes)) {
    if (result.ok) documents.push({ article: result.article, sha256: result.sha256, notes: result.notes });
    else refused.push({ name: result.name, reason: result.reason });
  }
  return { documents, refused };
}

export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The draft as a Word file with comments at its words; or why there can be none, since an error's class does not leave a worker. */
export async function copyWithComments({ draft, comments }: CopyRequest) {
  try {
    for await (const document of readGiven([draft], {})) {
      if ("reason" in document) return { refusal: document.reason };
      const { article, word } = document;
      return { bytes: (await commentedDocx({ bytes: word, article }, comments)).bytes };
    }
    return { refusal: "holds no text" };
  } catch (error) {
    if (error instanceof UnreadableError) return { refusal: error.reason };
    throw error;
  }
}

type CopyAnswer = Awaited<ReturnType<typeof copyWithComments>>;

/** What a worker can be asked for, and what it then answers. */
export interface Tasks {
  readonly check: { readonly given: CheckRequest; readonly answer: CheckAnswer };
  readonly read: { readonly given: ReadRequest; readonly answer: ReadAnswer };
  readonly copy: { readonly given: CopyRequest; readonly answer: CopyAnswer };
  readonly documents: { readonly given: FileToRead; readonly answer: DocumentsAnswer };
  readonly census: { readonly given: null; readonly answer: ArchiveCensus };
  readonly trace: { readonly given: TraceRequest; readonly answer: ArchiveTrace };
  readonly who: { readonly given: WhoRequest; readonly answer: ArchiveWho };
  readonly changes: { readonly given: ChangesRequest; readonly answer: ArchiveChanges };
  /** By the number of a version. */
  readonly article: { readonly given: number; readonly answer: ArchiveArticle };
}

export type TaskName = keyof Tasks;
