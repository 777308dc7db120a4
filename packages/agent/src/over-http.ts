import { guardedApp, listenAt, tokenFor } from "@hearsay/server/hosting";
import { createMcpHandler } from "@modelcontextprotocol/server";
import { NamedFolders } from "./folders/named-folders.js";
import { LIMITS } from "./library/limits.js";
import type { McpOptions } from "./over-stdio.js";
import { mcpServer } from "./protocol/mcp-server.js";
import { deskWorker } from "./work/workers.js";

export interface McpHttpOptions extends McpOptions {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Further names under which the server is reached. */
  readonly names?: readonly string[] | undefined;
  /** What every request must show; beyond the loopback one is made where none is given. */
  readonly token?: string | undefined;
}

/** A server that listens. */
export interface ServingMcp {
  readonly url: string;
  readonly token: string | null;
  close(): Promise<void>;
}

/**
 * Serves clients over streamable HTTP at `/mcp`.
 *
 * @throws an error that names the folder that is none, or a system error where the address cannot be bound to
 */
export async function mcpOverHttp({
  host,
  port,
  names,
  token: given,
  seconds,
  version,
  log,
  ...settings
}: McpHttpOptions): Promise<ServingMcp> {
  await NamedFolders.of(settings.folders);
  const token = tokenFor(host, given);
  const desk = deskWorker(settings, seconds);
  const parts = { desk, hasArchive: settings.archive !== undefined, version, log };
  const handler = createMcpHandler(() => mcpServer(parts), {
    maxRequestBodySize: LIMITS.message,
    onerror: (error) => log(`error: ${error.message}`),
  });
  const app = guardedApp({ host, names, token, log });
  app.all("/mcp", (context) => handler.fetch(context.req.raw));
  try {
    const listening = await listenAt(app.fetch, host, port);
    return {
      url: `${listening.origin}/mcp`,
      token,
      async close() {
        await handler.close();
        await listening.close();
        await desk.close();
      },
    };
  } catch (error) {
    await desk.close();
    throw error;
  }
}
