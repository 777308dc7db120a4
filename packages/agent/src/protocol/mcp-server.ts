import { McpServer } from "@modelcontextprotocol/server";
import type { DeskWorker } from "../work/workers.js";
import { INSTRUCTIONS } from "./instructions.js";
import { addResources } from "./resources.js";
import { addArchiveTools, addTools } from "./tools.js";

export interface ServerParts {
  readonly desk: DeskWorker;
  /** Whether there is an archive to ask. */
  readonly hasArchive: boolean;
  readonly version: string;
  readonly log: (line: string) => void;
}

/** A server with all tools and resources, for one connection or one request. */
export function mcpServer({ desk, hasArchive, version, log }: ServerParts): McpServer {
  const server = new McpServer(
    { name: "hearsay", title: "Hearsay", version },
    { instructions: INSTRUCTIONS },
  );
  addTools(server, desk, log);
  if (hasArchive) addArchiveTools(server, desk, log);
  addResources(server, desk);
  return server;
}
