import type { AddAnswer, JobStatus, RefusedDocument, StoredArticle } from "@hearsay/client";
import { plural } from "@hearsay/core/plumbing";
import { effect, signal } from "@preact/signals";
import { api } from "../../server/api.js";
import type { GivenFile } from "../../sources/read-file.js";
import { told } from "../../state/check-state.js";
import { ARCHIVE_START, archivePlace, openInArchive, showInArchive } from "../archive-place.js";
import { census } from "../archive-state.js";
import { reasonOf } from "../asked.js";
import type { Reached } from "./pace.js";

/** What became of an article, or why a file or page could not be read. */
export type AddedOne = StoredArticle | RefusedDocument;

/** How far something is: where it was when it was first looked at, and where it is now. */
interface Course {
  readonly first: Reached;
  readonly now: Reached;
}

/** Where the uploads are; null where none was begun. */
export const uploads = signal<(Course & { readonly isOver: boolean }) | null>(null);
/** What came of them. */
export const uploaded = signal<readonly AddedOne[]>([]);

/** A job that fetches pages, as it was last heard of. */
export const job = signal<(Course & { readonly status: JobStatus }) | null>(null);
/** Why the job cannot be begun, or is not followed any more. */
export const jobFailure = signal<string | null>(null);

const waiting: GivenFile[] = [];

/** Adds files one after the other, those that are given meanwhile, too. */
export async function takeFiles(files: readonly GivenFile[]): Promise<void> {
  if (files.length === 0) return;
  if (archivePlace.peek().adding === null) openInArchive({ ...ARCHIVE_START, adding: "" });
  const running = uploads.peek();
  waiting.push(...files);
  if (running !== null && !running.isOver) {
    reach(running.now.done, running.now.of + files.length);
    return;
  }
  const start = { done: 0, of: files.length, at: performance.now() };
  uploads.value = { first: start, now: start, isOver: false };
  uploaded.value = [];
  addEventListener("beforeunload", askBeforeLeaving);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    uploaded.value = [...uploaded.peek(), ...(await addedFrom(next))];
    const { done, of } = (uploads.peek() as Course).now;
    reach(done + 1, of);
  }
  removeEventListener("beforeunload", askBeforeLeaving);
  uploads.value = { ...(uploads.peek() as Course), isOver: true };
  told.value = `${plural(uploaded.peek().length, "article")} gone through.`;
  census.again();
}

function reach(done: number, of: number): void {
  const running = uploads.peek();
  if (running !== null) uploads.value = { ...running, now: { done, of, at: performance.now() } };
}

/** The files that wait are added only while the page is there. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

async function addedFrom({ path, file }: GivenFile): Promise<readonly AddedOne[]> {
  try {
    return resultsOf(await api.addFile(path, file));
  } catch (error) {
    return [{ name: path, reason: reasonOf(error) }];
  }
}

/** All that an answer tells of, in one list. */
export function resultsOf({ stored, refused }: AddAnswer): AddedOne[] {
  return [...refused, ...stored];
}

export interface WantedPages {
  readonly address: string;
  readonly since: string | null;
  readonly most: number | null;
  readonly feedText: boolean;
}

/** Begins to add what stands at an address. */
export async function addFrom({ address, since, most, feedText }: WantedPages): Promise<void> {
  jobFailure.value = null;
  try {
    const add = {
      addresses: [address],
      ...(since === null ? {} : { since }),
      ...(most === null ? {} : { most }),
      ...(feedText ? { feedText } : {}),
    };
    showInArchive({ adding: (await api.startJob({ add })).id });
  } catch (error) {
    jobFailure.value = reasonOf(error);
  }
}

export async function endJob(id: string): Promise<void> {
  try {
    await api.cancelJob(id);
  } catch (error) {
    jobFailure.value = reasonOf(error);
  }
}

/** Follows the job that the address names, and no other any more. */
let followed: string | null = null;
let ending = new AbortController();
effect(() => {
  const id = archivePlace.value.adding || null;
  if (id === followed) return;
  followed = id;
  ending.abort();
  ending = new AbortController();
  job.value = null;
  jobFailure.value = null;
  if (id !== null) void follow(id, ending.signal);
});

async function follow(id: string, signal: AbortSignal): Promise<void> {
  try {
    for await (const status of api.followJob(id, signal)) {
      if (signal.aborted) return;
      const now = { ...status.progress, at: performance.now() };
      job.value = { status, now, first: job.peek()?.first ?? now };
    }
    if (signal.aborted) return;
    told.value = "All pages were gone through.";
    census.again();
  } catch (error) {
    if (!signal.aborted) jobFailure.value = reasonOf(error);
  }
}
