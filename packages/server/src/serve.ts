import type { Server } from "node:http";
import { isIP } from "node:net";
import { serve as listen } from "@hono/node-server";
import { appOf } from "./app.js";
import { newToken } from "./guards/token.js";
import { KeptChecks } from "./project/kept-checks.js";
import { Jobs } from "./tasks/jobs.js";
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

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/**
 * Starts the server.
 *
 * @throws where the address cannot be bound to (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`), or the folder not made
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host = "127.0.0.1", version, log, seconds = 120 } = options;
  const token = options.token ?? (LOOPBACK.has(host) ? null : newToken());
  const checks = options.project === undefined ? null : new KeptChecks(options.project);
  await checks?.open();
  const workers = new Workers({ seconds, waiting: 256 });
  const jobs = new Jobs(workers);
  const app = appOf({ workers, jobs, checks, version, host, names: options.names ?? [], token, log });
  try {
    const { server, port } = await listening(app.fetch, host, options.port);
    const name = isIP(host) === 6 ? `[${host}]` : host;
    const query = token === null ? "" : `?token=${encodeURIComponent(token)}`;
    return {
      url: `http://${name}:${port}/${query}`,
      token,
      async close() {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await workers.close();
      },
    };
  } catch (error) {
    await workers.close();
    throw error;
  }
}

function listening(
  fetch: Parameters<typeof listen>[0]["fetch"],
  hostname: string,
  port: number,
): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    const server = listen(
      {
        fetch,
        hostname,
        port,
        // the Host header is looked at by a guard; a request that trickles in is given up
        serverOptions: { headersTimeout: 15_000, requestTimeout: 330_000, maxHeaderSize: 16_384 },
      },
      (info) => resolve({ server, port: info.port }),
    ) as Server;
    server.on("error", reject);
  });
}
