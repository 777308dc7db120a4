import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Workers } from "../../tasks/workers.js";
import { answer, problems } from "../answers.js";
import { jsonOf } from "../body.js";
import { CheckRequest, LARGEST_REQUEST } from "../schemas.js";
import { valid } from "../valid.js";
import { requireArchive } from "./archive.js";

const route = createRoute({
  method: "post",
  path: "/check",
  summary: "Checks every quotation of drafts against sources",
  description: "For much at once, ask for a job instead: it can be looked after and ended.",
  request: { body: { required: true, content: { "application/json": { schema: CheckRequest } } } },
  responses: {
    200: answer("CheckAnswer", "The verdict on each quotation, with its evidence."),
    ...problems(404, 409, 413, 415, 422),
  },
});

export function addCheck(api: OpenAPIHono, workers: Workers): void {
  api.openAPIRegistry.registerPath(route);
  api.post(route.path, async (context) => {
    const check = valid(CheckRequest, await jsonOf(context.req.raw, LARGEST_REQUEST));
    if (check.archive === true) requireArchive(workers);
    return context.json(await workers.run("check", check, { signal: context.req.raw.signal }));
  });
}
