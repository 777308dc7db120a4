import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { Refused } from "../../problem.js";
import type { Workers } from "../../tasks/workers.js";
import { problems } from "../answers.js";
import { jsonOf } from "../body.js";
import { CopyRequest, LARGEST_REQUEST } from "../schemas.js";
import { valid } from "../valid.js";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const route = createRoute({
  method: "post",
  path: "/copies",
  summary: "Makes a Word file of a draft, with comments at its words",
  description:
    "Of a Word file it is a copy in which nothing but the comments is new; of any other format it is made from what was read.",
  request: { body: { required: true, content: { "application/json": { schema: CopyRequest } } } },
  responses: {
    200: { description: "The file.", content: { [DOCX]: { schema: { type: "string", format: "binary" } } } },
    ...problems(409, 413, 415, 422),
  },
});

export function addCopies(api: OpenAPIHono, workers: Workers): void {
  api.openAPIRegistry.registerPath(route);
  api.post(route.path, async (context) => {
    const request = valid(CopyRequest, await jsonOf(context.req.raw, LARGEST_REQUEST));
    const copy = await workers.run("copy", request, { signal: context.req.raw.signal });
    if (copy.bytes === undefined) throw new Refused(422, `The draft ${copy.refusal}.`);
    return context.body(new Uint8Array(copy.bytes), 200, {
      "Content-Type": DOCX,
      "Content-Disposition": "attachment",
    });
  });
}
