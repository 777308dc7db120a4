import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { Refused } from "../../problem.js";
import type { KeptChecks } from "../../project/kept-checks.js";
import { answer, problems } from "../answers.js";
import { jsonOf } from "../body.js";
import { LARGEST_REQUEST } from "../schemas.js";
import { valid } from "../valid.js";

const Params = z.object({ id: z.string().openapi({ description: "Small letters, digits and hyphens." }) });

const KeptRequest = z
  .strictObject({
    title: z.string().max(500),
    state: z.unknown().openapi({ description: "What the page needs to show it again." }),
  })
  .openapi("KeptRequest");

const none = problems(404);

const list = createRoute({
  method: "get",
  path: "/checks",
  summary: "Lists the checks that are kept in the project's folder, the latest first",
  responses: { 200: answer("KeptChecks", "The checks."), ...none },
});
const get = createRoute({
  method: "get",
  path: "/checks/{id}",
  summary: "Gives a check as it was left",
  request: { params: Params },
  responses: { 200: answer("KeptCheck", "The check."), ...problems(404, 409) },
});
const put = createRoute({
  method: "put",
  path: "/checks/{id}",
  summary: "Keeps a check; one of the same id is replaced when the new one is whole",
  request: {
    params: Params,
    body: { required: true, content: { "application/json": { schema: KeptRequest } } },
  },
  responses: { 200: answer("KeptCheckHead", "What is kept."), ...problems(404, 413, 415, 422) },
});
const remove = createRoute({
  method: "delete",
  path: "/checks/{id}",
  summary: "Deletes a check",
  request: { params: Params },
  responses: { 204: { description: "It is deleted." }, ...problems(404, 409) },
});

/** @param checks null where no folder was given */
export function addChecks(api: OpenAPIHono, checks: KeptChecks | null): void {
  for (const route of [list, get, put, remove]) api.openAPIRegistry.registerPath(route);
  const folder = () => {
    if (checks === null)
      throw new Refused(404, "Nothing is kept here: the server was started without --project.");
    return checks;
  };
  api.get("/checks", async (context) => context.json({ checks: await folder().list() }));
  api.get("/checks/:id", async (context) => context.json(await folder().get(context.req.param("id"))));
  api.put("/checks/:id", async (context) => {
    const kept = folder();
    const { title, state } = valid(KeptRequest, await jsonOf(context.req.raw, LARGEST_REQUEST));
    return context.json(await kept.put(context.req.param("id"), { title, state }));
  });
  api.delete("/checks/:id", async (context) => {
    await folder().delete(context.req.param("id"));
    return context.body(null, 204);
  });
}
