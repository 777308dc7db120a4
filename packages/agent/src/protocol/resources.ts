import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type ReadResourceResult,
  ResourceTemplate,
} from "@modelcontextprotocol/server";
import { sourceUri } from "../answers/anchor.js";
import type { Outcome, Passage } from "../work/tasks.js";
import type { DeskWorker } from "../work/workers.js";

/** So many sources are listed; others can be read by their names. */
const MOST_LISTED = 1000;

/** Sources as texts, and the passages that answers rest on. */
export function addResources(server: McpServer, desk: DeskWorker): void {
  const list = async () => {
    const names = done(await desk.run("names", null));
    return {
      resources: names
        .slice(0, MOST_LISTED)
        .map((name) => ({ uri: sourceUri(name), name, mimeType: "text/plain" })),
    };
  };
  server.registerResource(
    "source",
    new ResourceTemplate("hearsay://source/{+name}", { list }),
    {
      title: "Source",
      description: "The text of a file below the server's folders, as it is compared.",
      mimeType: "text/plain",
    },
    async (uri) => {
      const name = decoded(uri.pathname.split("/").slice(1));
      return contents(uri, done(await desk.run("source", { name })));
    },
  );
  server.registerResource(
    "evidence",
    new ResourceTemplate("hearsay://evidence/{sha256}/{start}/{end}/{+name}", { list: undefined }),
    {
      title: "Evidence",
      description: "The passage that an answer's anchor names; refused once its document is another.",
      mimeType: "text/plain",
    },
    async (uri) => {
      const [sha256 = "", start = "", end = "", ...parts] = uri.pathname.split("/").slice(1);
      if (!/^[0-9a-f]{64}$/.test(sha256) || !/^\d{1,9}$/.test(start) || !/^\d{1,9}$/.test(end))
        throw refusal("The address must be hearsay://evidence/SHA256/START/END/NAME.");
      const given = { name: decoded(parts), sha256, start: Number(start), end: Number(end) };
      return contents(uri, done(await desk.run("evidence", given)));
    },
  );
}

function contents(uri: URL, passages: readonly Passage[]): ReadResourceResult {
  return { contents: passages.map(({ text }) => ({ uri: uri.href, mimeType: "text/plain", text })) };
}

function decoded(parts: readonly string[]): string {
  try {
    return parts.map(decodeURIComponent).join("/");
  } catch {
    throw refusal("The address is not well encoded.");
  }
}

function done<Result>(outcome: Outcome<Result>): Result {
  if ("refusal" in outcome) throw refusal(outcome.refusal);
  return outcome.done;
}

function refusal(reason: string): ProtocolError {
  return new ProtocolError(ProtocolErrorCode.InvalidParams, reason);
}
