import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Workers } from "../../tasks/workers.js";
import { answer, problems } from "../answers.js";
import { FILE_BODY, fileOf } from "../body.js";
import { FileQuery, LARGEST_UPLOAD } from "../schemas.js";
import { valid } from "../valid.js";

const route = createRoute({
  method: "post",
  path: "/documents",
  summary: "Reads a file of any format",
  description:
    "The body is the file's bytes. A file may hold several documents (a mailbox, an archive, a table); each comes out by itself.",
  request: {
    query: FileQuery,
    body: FILE_BODY,
  },
  responses: {
    200: answer("DocumentsAnswer", "What was read, and what could not be."),
    ...problems(413, 415, 422),
  },
});

export function addDocuments(api: OpenAPIHono, workers: Workers): void {
  api.openAPIRegistry.registerPath(route);
  api.post(route.path, async (context) => {
    const { name } = valid(FileQuery, context.req.query());
    const bytes = await fileOf(context.req.raw, LARGEST_UPLOAD);
    return context.json(await workers.run("documents", { name, bytes }, { signal: context.req.raw.signal }));
  });
}
