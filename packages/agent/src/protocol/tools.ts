import { Refused } from "@hearsay/server/hosting";
import type { CallToolResult, McpServer } from "@modelcontextprotocol/server";
import type { Answer } from "../answers/check-answer.js";
import type { Outcome } from "../work/tasks.js";
import type { DeskWorker } from "../work/workers.js";
import {
  CHECK_ARGUMENTS,
  FIND_ARGUMENTS,
  OCCURRENCES,
  PLACES,
  QUOTATIONS,
  READ_ARGUMENTS,
  SAID_ARGUMENTS,
  TRACE_ARGUMENTS,
  WHO_ARGUMENTS,
} from "./arguments.js";
import { CHECK_RESULT, PLACES_RESULT, READ_RESULT, SAID_RESULT, TRACE_RESULT } from "./result-schemas.js";

/** Nothing is changed, nothing outside is asked, and the same question has the same answer. */
const READS_ONLY = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/** The four tools. What an archive answers is added by `addArchiveTools`. */
export function addTools(server: McpServer, desk: DeskWorker, log: (line: string) => void): void {
  const resultOf = (working: Promise<Outcome<Answer<object>>>) => toolResult(working, log);

  server.registerTool(
    "check_quotations",
    {
      title: "Check quotations",
      description:
        "Checks every quotation of a draft against sources: are the words there, and are they that speaker's? Answers, for each that may not stand, what differs, the source's own words and what to do. Use it before you hand over any text with quotations.",
      inputSchema: CHECK_ARGUMENTS,
      outputSchema: CHECK_RESULT,
      annotations: READS_ONLY,
    },
    async ({ draft, draft_file, ...asked }, { mcpReq: { signal } }) => {
      if ((draft === undefined) === (draft_file === undefined)) return refused(ONE_OF("draft", "draft_file"));
      return resultOf(desk.run("check", { text: draft, file: draft_file, ...asked }, { signal }));
    },
  );
  server.registerTool(
    "find_quotation",
    {
      title: "Find a quotation",
      description:
        "Finds the source's own words near what you remember, with place and speaker, to quote from. Use it before you write a quotation. Looks for words, not for meaning; answers nothing where nothing is near.",
      inputSchema: FIND_ARGUMENTS,
      outputSchema: PLACES_RESULT,
      annotations: READS_ONLY,
    },
    async ({ most = PLACES, ...asked }, { mcpReq: { signal } }) =>
      resultOf(desk.run("find", { ...asked, most }, { signal })),
  );
  server.registerTool(
    "read_article",
    {
      title: "Read an article",
      description:
        "Reads one article: who says what in it, directly or reported, and through whom. Use it to see whom an article credits.",
      inputSchema: READ_ARGUMENTS,
      outputSchema: READ_RESULT,
      annotations: READS_ONLY,
    },
    async ({ text, file, speakers }, { mcpReq: { signal } }) => {
      if ((text === undefined) === (file === undefined)) return refused(ONE_OF("text", "file"));
      return resultOf(desk.run("read", { text, file, speakers }, { signal }));
    },
  );
  server.registerTool(
    "who_said",
    {
      title: "Who said it",
      description:
        "Tells whom the sources credit with words, and through whom they came; whether they are that speaker's own words or only reported.",
      inputSchema: WHO_ARGUMENTS,
      outputSchema: PLACES_RESULT,
      annotations: READS_ONLY,
    },
    async ({ most = PLACES, ...asked }, { mcpReq: { signal } }) =>
      resultOf(desk.run("who", { ...asked, most }, { signal })),
  );
}

/** The tools of a server that has an archive. */
export function addArchiveTools(server: McpServer, desk: DeskWorker, log: (line: string) => void): void {
  server.registerTool(
    "trace_quotation",
    {
      title: "Trace a quotation",
      description:
        "Tells where words have been in the archive of articles: in which wordings, credited to whom in each, which article is the earliest, and which probably took them from which, with reasons. Use it to find who had a quotation first, or how it was changed.",
      inputSchema: TRACE_ARGUMENTS,
      outputSchema: TRACE_RESULT,
      annotations: READS_ONLY,
    },
    async ({ words, most = OCCURRENCES }, { mcpReq: { signal } }) =>
      toolResult(desk.run("trace", { words, most }, { signal }), log),
  );
  server.registerTool(
    "quotations_of",
    {
      title: "Quotations of somebody",
      description:
        "Lists what a person or an organisation is quoted as saying in the archive of articles, over time and outlets, first-hand or through whom. People of one name are kept apart unless something tells that they are one. Use it to see what somebody has said before, or whether an article's speaker is another of the same name.",
      inputSchema: SAID_ARGUMENTS,
      outputSchema: SAID_RESULT,
      annotations: READS_ONLY,
    },
    async (
      { name, since = null, until = null, outlet = null, role = null, most = QUOTATIONS },
      { mcpReq: { signal } },
    ) =>
      toolResult(desk.run("said", { name, filters: { since, until, outlet, role }, most }, { signal }), log),
  );
}

function ONE_OF(one: string, other: string): string {
  return `Give either "${one}" or "${other}", and not both.`;
}

async function toolResult(
  working: Promise<Outcome<Answer<object>>>,
  log: (line: string) => void,
): Promise<CallToolResult> {
  try {
    const outcome = await working;
    if ("refusal" in outcome) return refused(outcome.refusal);
    const { text, result } = outcome.done;
    return { content: [{ type: "text", text }], structuredContent: { ...result } };
  } catch (error) {
    // a limit that was hit can be acted on; what else goes wrong is ours to see
    if (error instanceof Refused) return refused(error.message);
    log(`error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return refused("Something went wrong in the server, which its log names. Nothing was checked.");
  }
}

function refused(reason: string): CallToolResult {
  return { isError: true, content: [{ type: "text", text: reason }] };
}
