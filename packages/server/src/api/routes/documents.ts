import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { Refused } from "../../problem.js";
import type { Workers } from "../../tasks/workers.js";
import { answer, problems } from "../answers.js";
import { bytesOf } from "../body.js";
import { LARGEST_UPLOAD } from "../schemas.js";
import { valid } from "../valid.js";

const Query = z.object({
  name: z.string().min(1).max(1000).openapi({
    description: "The file's name: its ending helps to tell the format.",
    example: "interview.vtt",
  }),
});

const route = createRoute({
  method: "post",
  path: "/documents",
  summary: "Reads a file of any format",
  description:
    "The body is the file's bytes. A file may hold several documents (a mailbox, an archive, a table); each comes out by itself.",
  request: {
    query: Query,
    body: {
      required: true,
      content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
    },
  },
  responses: {
    200: answer("DocumentsAnswer", "What was read, and what could not be."),
    ...problems(413, 415, 422),
  },
});

export function addDocuments(api: OpenAPIHono, workers: Workers): void {
  api.openAPIRegistry.registerPath(route);
  api.post(route.path, async (context) => {
    const { name } = valid(Query, context.req.query());
    if (context.req.header("content-type") !== "application/octet-stream")
      throw new Refused(415, "The request must be the bytes of a file, as application/octet-stream.");
    const bytes = await bytesOf(context.req.raw, LARGEST_UPLOAD);
    return context.json(await workers.run("documents", { name, bytes }, { signal: context.req.raw.signal }));
  });
}
