import { randomUUID } from "node:crypto";
import type { JobRequest, JobStatus } from "@hearsay/client";
import { Refused } from "../problem.js";
import type { Adding } from "./adding.js";
import type { RunOptions } from "./task.js";
import type { Workers } from "./workers.js";

/** How long a job is kept after its end, in milliseconds, and how many are kept. */
const KEPT_FOR = 10 * 60_000;
const MOST_KEPT = 100;

class Job {
  readonly id = randomUUID();
  readonly ending = new AbortController();
  readonly listeners = new Set<() => void>();
  status: JobStatus;

  constructor(of: number) {
    this.status = { id: this.id, state: "waiting", progress: { done: 0, of }, result: null, problem: null };
  }

  get isOver(): boolean {
    return this.status.state !== "waiting" && this.status.state !== "running";
  }

  become(change: Partial<JobStatus>): void {
    this.status = { ...this.status, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Long work that is asked for and looked after later. It lives in memory: a restart of the server forgets it. */
export class Jobs {
  readonly #workers: Workers;
  readonly #adding: Adding | null;
  readonly #jobs = new Map<string, Job>();

  /** @param adding what adds to an archive; null where no job is begun that does */
  constructor(workers: Workers, adding: Adding | null) {
    this.#workers = workers;
    this.#adding = adding;
  }

  /** @throws {Refused} where too many are kept that are not over */
  start(request: JobRequest): JobStatus {
    this.#makeRoom();
    const job = new Job(sizeOf(request));
    this.#jobs.set(job.id, job);
    void this.#run(job, request);
    return job.status;
  }

  /** @throws {Refused} where there is none of this id, or it is forgotten */
  status(id: string): JobStatus {
    return this.#job(id).status;
  }

  /** The states of a job from now on, the present one first, until it is over or nobody listens. */
  async *states(id: string, signal: AbortSignal): AsyncGenerator<JobStatus> {
    const job = this.#job(id);
    let wake = () => {};
    const listener = () => wake();
    job.listeners.add(listener);
    signal.addEventListener("abort", listener);
    try {
      while (!signal.aborted) {
        const { status } = job;
        yield status;
        if (job.isOver && job.status === status) return;
        if (job.status === status && !signal.aborted)
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      job.listeners.delete(listener);
      signal.removeEventListener("abort", listener);
    }
  }

  cancel(id: string): JobStatus {
    const job = this.#job(id);
    if (!job.isOver) {
      job.become({ state: "cancelled" });
      job.ending.abort();
    }
    return job.status;
  }

  async #run(job: Job, request: JobRequest): Promise<void> {
    try {
      const options: RunOptions = {
        signal: job.ending.signal,
        report: (progress) => {
          if (!job.isOver) job.become({ state: "running", progress });
        },
      };
      const result = await this.#resultOf(request, options);
      const { progress } = job.status;
      // what was said on the way may come in later than the result
      if (!job.isOver) job.become({ state: "done", progress: { ...progress, done: progress.of }, result });
    } catch (error) {
      const problem = (error instanceof Refused ? error : new Refused(500, "The work could not be done."))
        .problem;
      if (!job.isOver) job.become({ state: "failed", problem });
    } finally {
      setTimeout(() => this.#jobs.delete(job.id), KEPT_FOR).unref();
    }
  }

  async #resultOf(request: JobRequest, options: RunOptions): Promise<JobStatus["result"]> {
    if ("check" in request) return this.#workers.run("check", request.check, options);
    if ("read" in request) return this.#workers.run("read", request.read, options);
    if (this.#adding === null) throw new Refused(404, "Nothing can be added here.");
    return this.#adding.addresses(request.add, options);
  }

  #job(id: string): Job {
    const job = this.#jobs.get(id);
    if (job === undefined) throw new Refused(404, "There is no such job, or it is over for long.");
    return job;
  }

  #makeRoom(): void {
    if (this.#jobs.size < MOST_KEPT) return;
    for (const [id, job] of this.#jobs) {
      if (!job.isOver) continue;
      this.#jobs.delete(id);
      return;
    }
    throw new Refused(503, "Too many jobs are being worked on: try again later.");
  }
}

/** How many documents it is about, as far as is known before it begins. */
function sizeOf(request: JobRequest): number {
  if ("check" in request) return request.check.drafts.length + (request.check.against?.length ?? 0);
  return "read" in request ? request.read.articles.length : request.add.addresses.length;
}
