import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { Refused } from "../../problem.js";
import type { Workers } from "../../tasks/workers.js";
import { answer, problems } from "../answers.js";
import { jsonOf } from "../body.js";
import { ChangesQuery, LARGEST_REQUEST, TraceRequest, WhoQuery } from "../schemas.js";
import { valid } from "../valid.js";

const census = createRoute({
  method: "get",
  path: "/archive",
  summary: "Says what the archive holds",
  responses: { 200: answer("ArchiveCensus", "How much it holds."), ...problems(404, 409) },
});

const trace = createRoute({
  method: "post",
  path: "/archive/trace",
  summary:
    "Traces words, or a quotation of a document: where they stand, in which wordings, and who had them first",
  description: "It is ended when the client goes away.",
  request: { body: { required: true, content: { "application/json": { schema: TraceRequest } } } },
  responses: {
    200: answer("Trace", "The trace, as `hearsay trace --format json` prints it."),
    ...problems(404, 409, 413, 415, 422),
  },
});

const article = createRoute({
  method: "get",
  path: "/archive/articles/{version}",
  summary: "Gives an article of the archive, with where it came from",
  request: {
    params: z.object({
      version: z.string().openapi({ description: "The number `kept` of an occurrence." }),
    }),
  },
  responses: { 200: answer("ArchiveArticle", "The article."), ...problems(404, 409) },
});

const who = createRoute({
  method: "get",
  path: "/archive/who",
  summary: "Lists what somebody is quoted as saying, over time and outlets, namesakes apart",
  request: { query: WhoQuery },
  responses: { 200: answer("ArchiveWho", "The people whom the name fits."), ...problems(404, 409, 422) },
});

const changes = createRoute({
  method: "get",
  path: "/archive/changes",
  summary: "Lists the quotations that changed after publication",
  request: { query: ChangesQuery },
  responses: { 200: answer("ArchiveChanges", "What changed."), ...problems(404, 409, 422) },
});

/** The greatest number that a version of an article may have. */
const NUMBER = /^[1-9]\d{0,14}$/;

export function addArchive(api: OpenAPIHono, workers: Workers): void {
  for (const route of [census, trace, article, who, changes]) api.openAPIRegistry.registerPath(route);
  api.get("/archive", async (context) => {
    requireArchive(workers);
    return context.json(await workers.run("census", null, { signal: context.req.raw.signal }));
  });
  api.post("/archive/trace", async (context) => {
    requireArchive(workers);
    const request = valid(TraceRequest, await jsonOf(context.req.raw, LARGEST_REQUEST));
    return context.json(await workers.run("trace", request, { signal: context.req.raw.signal }));
  });
  api.get("/archive/who", async (context) => {
    requireArchive(workers);
    const query = valid(WhoQuery, context.req.query());
    return context.json(await workers.run("who", query, { signal: context.req.raw.signal }));
  });
  api.get("/archive/changes", async (context) => {
    requireArchive(workers);
    const query = valid(ChangesQuery, context.req.query());
    return context.json(await workers.run("changes", query, { signal: context.req.raw.signal }));
  });
  api.get("/archive/articles/:version", async (context) => {
    requireArchive(workers);
    const version = context.req.param("version");
    if (!NUMBER.test(version))
      throw new Refused(404, "An article is asked for by its number in the archive.");
    return context.json(await workers.run("article", Number(version), { signal: context.req.raw.signal }));
  });
}

/** @throws {Refused} where the server has none */
export function requireArchive({ hasArchive }: Workers): void {
  if (!hasArchive)
    throw new Refused(
      404,
      "There is no archive here: start the server with hearsay serve --archive FILE; hearsay add makes one.",
    );
}
