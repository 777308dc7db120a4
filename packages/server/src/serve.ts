import { appOf } from "./app.js";
import { listenAt, tokenFor } from "./listening.js";
import { KeptChecks } from "./project/kept-checks.js";
import { Adding } from "./tasks/adding.js";
import { Jobs } from "./tasks/jobs.js";
import type { Beginning } from "./tasks/task.js";
import { Workers } from "./tasks/workers.js";

export interface ServeOptions {
  /** The address to be bound to; the loopback where left out. */
  readonly host?: string | undefined;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Further names under which the server is reached. */
  readonly names?: readonly string[] | undefined;
  /** What every request must show; beyond the loopback one is made where none is given. */
  readonly token?: string | undefined;
  /** How long one piece of work may take, in seconds. */
  readonly seconds?: number | undefined;
  /** A folder in which checks are kept; made where there is none. */
  readonly project?: string | undefined;
  /** An archive in which words are traced. */
  readonly archive?: string | undefined;
  /** What adds articles to the archive: the work of `Adding`. Nothing is added where left out. */
  readonly adding?: Beginning | undefined;
  readonly version: string;
  readonly log: (line: string) => void;
}

/** A server that listens. */
export interface Serving {
  /** Where the page is; with the token, where one is demanded. */
  readonly url: string;
  readonly token: string | null;
  /** Stops listening, and ends all work. */
  close(): Promise<void>;
}

/**
 * Starts the server.
 *
 * @throws where the address cannot be bound to (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`), or the folder not made
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host = "127.0.0.1", version, log, seconds = 120 } = options;
  const token = tokenFor(host, options.token);
  const checks = options.project === undefined ? null : new KeptChecks(options.project);
  await checks?.open();
  const workers = new Workers({ seconds, waiting: 256, archive: options.archive });
  const adding = options.adding === undefined ? null : new Adding(options.adding, { seconds, waiting: 256 });
  const jobs = new Jobs(workers, adding);
  const app = appOf({ workers, jobs, adding, checks, version, host, names: options.names ?? [], token, log });
  try {
    const listening = await listenAt(app.fetch, host, options.port);
    const query = token === null ? "" : `?token=${encodeURIComponent(token)}`;
    return {
      url: `${listening.origin}/${query}`,
      token,
      async close() {
        await listening.close();
        await Promise.all([workers.close(), adding?.close()]);
      },
    };
  } catch (error) {
    await workers.close();
    throw error;
  }
}
