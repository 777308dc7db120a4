import type {
  About,
  CheckAnswer,
  DocumentsAnswer,
  JobStatus,
  KeptCheck,
  KeptCheckHead,
  ReadAnswer,
} from "./answers.js";
import type { ArchiveArticle, ArchiveCensus, ArchiveTrace, TraceRequest } from "./archive.js";
import type { AddAnswer } from "./archive-adding.js";
import type { ArchiveChanges, ChangesRequest } from "./archive-changes.js";
import type { ArchiveWho, WhoRequest } from "./archive-people.js";
import { type Problem, ProblemError } from "./problem.js";
import type { CheckRequest, CopyRequest, JobRequest, KeepRequest, ReadRequest } from "./requests.js";

export interface ClientOptions {
  /** Where the server is, without `/api/v1`; the page's own where left out. */
  readonly server?: string;
  readonly token?: string;
}

interface Sent {
  readonly method?: string;
  readonly json?: unknown;
  readonly bytes?: Blob | Uint8Array<ArrayBuffer>;
  readonly signal?: AbortSignal | undefined;
}

/** The REST API, typed; for browsers and Node. Every method throws a `ProblemError` where the server refuses. */
export class HearsayClient {
  readonly #base: string;
  readonly #token: string | null;

  constructor({ server = "", token }: ClientOptions = {}) {
    this.#base = `${server.replace(/\/$/, "")}/api/v1`;
    this.#token = token ?? null;
  }

  about(): Promise<About> {
    return this.#json("");
  }

  /** Reads a file of any format; `name` helps to tell it. */
  documents(
    name: string,
    bytes: Blob | Uint8Array<ArrayBuffer>,
    signal?: AbortSignal,
  ): Promise<DocumentsAnswer> {
    return this.#json(`/documents?name=${encodeURIComponent(name)}`, { method: "POST", bytes, signal });
  }

  /** Fetches a page by its address and reads it. */
  page(url: string, signal?: AbortSignal): Promise<DocumentsAnswer> {
    return this.#json("/pages", { method: "POST", json: { url }, signal });
  }

  check(request: CheckRequest, signal?: AbortSignal): Promise<CheckAnswer> {
    return this.#json("/check", { method: "POST", json: request, signal });
  }

  read(request: ReadRequest, signal?: AbortSignal): Promise<ReadAnswer> {
    return this.#json("/read", { method: "POST", json: request, signal });
  }

  /** The draft as a Word file, with comments at its words. */
  async copy(request: CopyRequest, signal?: AbortSignal): Promise<Blob> {
    return (await this.#send("/copies", { method: "POST", json: request, signal })).blob();
  }

  startJob(request: JobRequest): Promise<JobStatus> {
    return this.#json("/jobs", { method: "POST", json: request });
  }

  job(id: string): Promise<JobStatus> {
    return this.#json(`/jobs/${encodeURIComponent(id)}`);
  }

  cancelJob(id: string): Promise<JobStatus> {
    return this.#json(`/jobs/${encodeURIComponent(id)}`, { method: "DELETE" });
  }

  /** The states of a job, until it is over. */
  async *followJob(id: string, signal?: AbortSignal): AsyncGenerator<JobStatus> {
    const response = await this.#send(`/jobs/${encodeURIComponent(id)}/events`, { signal });
    // only who follows a job needs it
    const { EventSourceParserStream } = await import("eventsource-parser/stream");
    const events = response.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream());
    const reader = events?.getReader();
    for (;;) {
      const next = await reader?.read();
      if (next === undefined || next.done) return;
      yield JSON.parse(next.value.data) as JobStatus;
    }
  }

  /** What the server's archive holds. */
  archive(signal?: AbortSignal): Promise<ArchiveCensus> {
    return this.#json("/archive", { signal });
  }

  /** Where words have been, by the server's archive. */
  trace(request: TraceRequest, signal?: AbortSignal): Promise<ArchiveTrace> {
    return this.#json("/archive/trace", { method: "POST", json: request, signal });
  }

  /** An article of the archive, by the number `kept` of an occurrence. */
  archiveArticle(version: number, signal?: AbortSignal): Promise<ArchiveArticle> {
    return this.#json(`/archive/articles/${version}`, { signal });
  }

  /** What somebody is quoted as saying in the server's archive. */
  archiveWho(request: WhoRequest, signal?: AbortSignal): Promise<ArchiveWho> {
    return this.#json(`/archive/who${queryOf(request)}`, { signal });
  }

  /** The quotations that changed after publication. */
  archiveChanges(request: ChangesRequest = {}, signal?: AbortSignal): Promise<ArchiveChanges> {
    return this.#json(`/archive/changes${queryOf(request)}`, { signal });
  }

  /** Reads a file of any format, and adds its articles to the server's archive. */
  addFile(name: string, bytes: Blob | Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<AddAnswer> {
    return this.#json(`/archive/documents?name=${encodeURIComponent(name)}`, {
      method: "POST",
      bytes,
      signal,
    });
  }

  async keptChecks(): Promise<readonly KeptCheckHead[]> {
    return (await this.#json<{ readonly checks: readonly KeptCheckHead[] }>("/checks")).checks;
  }

  keptCheck(id: string): Promise<KeptCheck> {
    return this.#json(`/checks/${encodeURIComponent(id)}`);
  }

  keepCheck(id: string, check: KeepRequest): Promise<KeptCheckHead> {
    return this.#json(`/checks/${encodeURIComponent(id)}`, { method: "PUT", json: check });
  }

  /** What a check was made from, as it was kept; null where nothing was. */
  async keptMaterial(id: string): Promise<unknown> {
    return (await this.#json<{ material: unknown }>(`/checks/${encodeURIComponent(id)}/material`)).material;
  }

  async keepMaterial(id: string, material: unknown): Promise<void> {
    await this.#send(`/checks/${encodeURIComponent(id)}/material`, { method: "PUT", json: { material } });
  }

  async deleteCheck(id: string): Promise<void> {
    await this.#send(`/checks/${encodeURIComponent(id)}`, { method: "DELETE" });
  }

  async #json<T>(path: string, sent: Sent = {}): Promise<T> {
    return (await (await this.#send(path, sent)).json()) as T;
  }

  async #send(path: string, { method = "GET", json, bytes, signal }: Sent): Promise<Response> {
    const headers = new Headers();
    if (this.#token !== null) headers.set("authorization", `Bearer ${this.#token}`);
    if (json !== undefined) headers.set("content-type", "application/json");
    if (bytes !== undefined) headers.set("content-type", "application/octet-stream");
    const body = json === undefined ? bytes : JSON.stringify(json);
    const response = await fetch(this.#base + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (response.ok) return response;
    throw new ProblemError(await problemOf(response));
  }
}

/** What the server says is wrong; of an answer that is none of ours, its status. */
async function problemOf(response: Response): Promise<Problem> {
  const { status, statusText } = response;
  const isOurs = response.headers.get("content-type") === "application/problem+json";
  if (isOurs) return (await response.json()) as Problem;
  return { type: "about:blank", title: statusText, status, detail: `The server answered with ${status}.` };
}

function queryOf(request: object): string {
  const given = Object.entries(request).filter(([, value]) => value !== undefined && value !== null);
  const query = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
  return query.size === 0 ? "" : `?${query}`;
}
