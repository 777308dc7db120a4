import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Workers } from "../../tasks/workers.js";
import { answer, problems } from "../answers.js";
import { jsonOf } from "../body.js";
import { LARGEST_REQUEST, ReadRequest } from "../schemas.js";
import { valid } from "../valid.js";

const route = createRoute({
  method: "post",
  path: "/read",
  summary: "Says who says what in articles, and through whom",
  request: { body: { required: true, content: { "application/json": { schema: ReadRequest } } } },
  responses: {
    200: answer("ReadAnswer", "The attributions, speakers and findings of each article."),
    ...problems(409, 413, 415, 422),
  },
});

export function addRead(api: OpenAPIHono, workers: Workers): void {
  api.openAPIRegistry.registerPath(route);
  api.post(route.path, async (context) => {
    const read = valid(ReadRequest, await jsonOf(context.req.raw, LARGEST_REQUEST));
    return context.json(await workers.run("read", read, { signal: context.req.raw.signal }));
  });
}
