import type { Server } from "node:http";
import { isIP } from "node:net";
import { serve as listen } from "@hono/node-server";
import { newToken } from "./guards/token.js";

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/** The token that requests must show: the one given; beyond the loopback one is made where none is given. */
export function tokenFor(host: string, given: string | undefined): string | null {
  return given ?? (LOOPBACK.has(host) ? null : newToken());
}

/** A socket that listens. */
export interface Listening {
  /** `http://127.0.0.1:4173` */
  readonly origin: string;
  /** Ends all connections. */
  close(): Promise<void>;
}

/**
 * Listens at an address.
 *
 * @param port 0 takes any that is free
 * @throws where the address cannot be bound to (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`)
 */
export async function listenAt(
  fetch: Parameters<typeof listen>[0]["fetch"],
  hostname: string,
  port: number,
): Promise<Listening> {
  const { server, bound } = await new Promise<{ server: Server; bound: number }>((resolve, reject) => {
    const server = listen(
      {
        fetch,
        hostname,
        port,
        // the Host header is looked at by a guard; a request that trickles in is given up
        serverOptions: { headersTimeout: 15_000, requestTimeout: 330_000, maxHeaderSize: 16_384 },
      },
      (info) => resolve({ server, bound: info.port }),
    ) as Server;
    server.on("error", reject);
  });
  const name = isIP(hostname) === 6 ? `[${hostname}]` : hostname;
  return {
    origin: `http://${name}:${bound}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
