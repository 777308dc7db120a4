import { finished } from "node:stream/promises";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { NamedFolders } from "./folders/named-folders.js";
import { LIMITS } from "./library/limits.js";
import { mcpServer } from "./protocol/mcp-server.js";
import type { Settings } from "./work/tasks.js";
import { deskWorker } from "./work/workers.js";

export interface McpOptions extends Settings {
  /** How long one call may take, in seconds. */
  readonly seconds: number;
  readonly version: string;
  readonly log: (line: string) => void;
}

/**
 * Serves one client over standard input and output, until it closes them.
 *
 * @throws an error that names the folder that is none
 */
export async function mcpOverStdio({ seconds, version, log, ...settings }: McpOptions): Promise<void> {
  await NamedFolders.of(settings.folders);
  const desk = deskWorker(settings, seconds);
  const parts = { desk, hasArchive: settings.archive !== undefined, version, log };
  const transport = new StdioServerTransport(process.stdin, process.stdout, {
    maxBufferSize: LIMITS.message,
  });
  const onerror = (error: Error) => log(`error: ${error.message}`);
  const serving = serveStdio(() => mcpServer(parts), { transport, onerror });
  await finished(process.stdin, { writable: false }).catch(() => {});
  await serving.close();
  await desk.close();
}
