import type { Store } from "@hearsay/archive";
import { readBytes } from "@hearsay/readers";
import type { AddingTasks, Outcome, Work } from "@hearsay/server";
import type { ReadFile } from "../input/given-files.js";
import { UsageError } from "../usage-error.js";
import { pagesAt } from "../web/pages-at.js";
import { AddedSoFar } from "./added-so-far.js";
import { openNamed } from "./archive-option.js";
import { entriesOf } from "./entries.js";
import { storedOf } from "./stored.js";

/** With what the adding of a server is begun. */
export interface AddingSettings {
  readonly archive: string;
  /** Hosts that are fetched from though they stand in a private network. */
  readonly allowPrivate: readonly string[];
}

/** Of a list of pages, where a request does not say it. */
const MOST = 100;

/** Adds articles to an archive for a server, in a process of its own: what `hearsay add` does with files and addresses. */
export function begin(settings: AddingSettings): Work<keyof AddingTasks> {
  let opened: Promise<Store> | null = null;
  return async ({ name, given }, report): Promise<Outcome> => {
    const soFar = new AddedSoFar(report);
    const files =
      name === "file"
        ? filesWithin(given as AddingTasks["file"]["given"], soFar)
        : filesAt(given as AddingTasks["addresses"]["given"], settings.allowPrivate, soFar);
    try {
      opened ??= openNamed(settings.archive);
      const store = await opened;
      const prepared = entriesOf(files, store, { workers: 1, model: "polnear", arePaths: false });
      for await (const one of storedOf(prepared, store)) soFar.take(one);
      return { done: soFar.answer };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      opened = null;
      return { refused: { status: 409, detail: `The archive cannot be added to: ${error.message}.` } };
    }
  };
}

async function* filesWithin(
  { name, bytes }: AddingTasks["file"]["given"],
  soFar: AddedSoFar,
): AsyncGenerator<ReadFile> {
  for await (const result of readBytes(name, bytes)) {
    if (!result.ok) {
      soFar.refuse({ file: result.name, reason: result.reason });
      continue;
    }
    const { article, sha256, notes } = result;
    for (const note of notes) soFar.note(article.name, note);
    yield { file: article.name, article, sha256 };
  }
}

function filesAt(
  { addresses, since, most = MOST, feedText }: AddingTasks["addresses"]["given"],
  allowPrivate: readonly string[],
  soFar: AddedSoFar,
): AsyncGenerator<ReadFile> {
  return pagesAt(addresses, {
    since,
    most,
    feedText,
    allowPrivate,
    read: {},
    onFailure: (refused) => soFar.refuse(refused),
    onNote: (file, note) => soFar.note(file, note),
    onProgress: (done, of) => soFar.reach(done, of),
  });
}
