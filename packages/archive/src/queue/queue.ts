import PgBoss from "pg-boss";
import { shownAddress } from "../postgres/address.js";
import { damageOf } from "../postgres/damage.js";
import { PATIENCE_AT_FIRST, patiently } from "../postgres/patience.js";

/** The jobs stand in a schema of their own beside the archive's. */
const SCHEMA = "hearsay_jobs";
const QUEUE = "add";

/** A job that was not done, because what does it died, is given to another process so often. */
const TRIES = 5;

/** Files that are added in one go, by their absolute paths. */
export interface Job {
  readonly id: string;
  readonly files: readonly string[];
}

/** Work for many processes, on whichever machines, kept in the archive's own database by pg-boss. */
export class Queue {
  readonly name: string;
  readonly #boss: PgBoss;

  constructor(name: string, boss: PgBoss) {
    this.name = name;
    this.#boss = boss;
  }

  /**
   * Adds jobs, all or none of them.
   *
   * @param expiry seconds after which a job of which nothing was heard is given to another process
   */
  put(jobs: readonly (readonly string[])[], expiry: number): Promise<void> {
    const waiting = jobs.map((files) => ({
      name: QUEUE,
      data: { files },
      expireInSeconds: expiry,
      retryLimit: TRIES,
    }));
    return this.#asked(() => this.#boss.insert(waiting));
  }

  /** A job for this process alone; null where none is waiting. */
  take(): Promise<Job | null> {
    return this.#asked(async () => {
      const [job] = await this.#boss.fetch<{ files: string[] }>(QUEUE);
      return job === undefined ? null : { id: job.id, files: job.data.files };
    });
  }

  done({ id }: Job): Promise<void> {
    return this.#asked(() => this.#boss.complete(QUEUE, id));
  }

  /** How many jobs are not done; those of processes that died are waiting again afterwards. */
  left(): Promise<number> {
    return this.#asked(async () => {
      await this.#boss.expire();
      return this.#boss.getQueueSize(QUEUE, { before: "completed" });
    });
  }

  close(): Promise<void> {
    return this.#boss.stop({ graceful: false, wait: true });
  }

  async #asked<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await patiently(question);
    } catch (error) {
      throw damageOf(this.name, error);
    }
  }
}

/**
 * Opens the queue of an archive in PostgreSQL; it is made where there is none.
 *
 * @param address postgres://user:password@host/database
 * @throws {ArchiveError} where the server cannot be reached
 */
export async function openQueue(address: string): Promise<Queue> {
  const name = shownAddress(address);
  const boss = new PgBoss({
    connectionString: address,
    schema: SCHEMA,
    max: 2,
    schedule: false,
    supervise: false,
  });
  // what goes wrong is told by what was asked
  boss.on("error", () => {});
  try {
    await patiently(() => boss.start(), PATIENCE_AT_FIRST);
    await patiently(() => boss.createQueue(QUEUE, { name: QUEUE, policy: "standard" }));
    return new Queue(name, boss);
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {});
    throw damageOf(name, error);
  }
}
