import { McpServer } from "@modelcontextprotocol/server";
import type { DeskWorker } from "../work/workers.js";
import { INSTRUCTIONS } from "./instructions.js";
import { addResources } from "./resources.js";
import { addTools } from "./tools.js";

/** A server with all tools and resources, for one connection or one request. */
export function mcpServer(desk: DeskWorker, version: string, log: (line: string) => void): McpServer {
  const server = new McpServer(
    { name: "hearsay", title: "Hearsay", version },
    { instructions: INSTRUCTIONS },
  );
  addTools(server, desk, log);
  addResources(server, desk);
  return server;
}
