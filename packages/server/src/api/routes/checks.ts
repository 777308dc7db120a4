import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { Refused } from "../../problem.js";
import type { KeptChecks } from "../../project/kept-checks.js";
import { answer, problems } from "../answers.js";
import { jsonOf } from "../body.js";
import { LARGEST_REQUEST } from "../schemas.js";
import { valid } from "../valid.js";

const Params = z.object({ id: z.string().openapi({ description: "Small letters, digits and hyphens." }) });

export const KeepRequest = z
  .strictObject({
    title: z.string().max(500),
    detail: z.string().max(500).optional().openapi({ description: "A few words for a list." }),
    state: z.unknown().openapi({ description: "What the page needs to show it again." }),
    since: z.string().nullable().optional().openapi({
      description:
        "The time of the version that this one goes on from, null where there is none: if another one was kept meanwhile, it is refused. Left out, any is replaced.",
    }),
  })
  .openapi("KeepRequest");

const KeepMaterial = z
  .strictObject({ material: z.unknown().openapi({ description: "What the check was made from." }) })
  .openapi("KeepMaterial");

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
    body: { required: true, content: { "application/json": { schema: KeepRequest } } },
  },
  responses: { 200: answer("KeptCheckHead", "What is kept."), ...problems(404, 409, 413, 415, 422) },
});
const getMaterial = createRoute({
  method: "get",
  path: "/checks/{id}/material",
  summary: "Gives what a check was made from",
  request: { params: Params },
  responses: { 200: answer("KeptMaterial", "What was kept of it."), ...problems(404, 409) },
});
const putMaterial = createRoute({
  method: "put",
  path: "/checks/{id}/material",
  summary: "Keeps what a check was made from, apart from it: it is large and changes seldom",
  request: {
    params: Params,
    body: { required: true, content: { "application/json": { schema: KeepMaterial } } },
  },
  responses: { 204: { description: "It is kept." }, ...problems(404, 413, 415, 422) },
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
  for (const route of [list, get, put, getMaterial, putMaterial, remove])
    api.openAPIRegistry.registerPath(route);
  const folder = () => {
    if (checks === null)
      throw new Refused(404, "Nothing is kept here: the server was started without --project.");
    return checks;
  };
  api.get("/checks", async (context) => context.json({ checks: await folder().list() }));
  api.get("/checks/:id", async (context) => context.json(await folder().get(context.req.param("id"))));
  api.put("/checks/:id", async (context) => {
    const kept = folder();
    const request = valid(KeepRequest, await jsonOf(context.req.raw, LARGEST_REQUEST));
    return context.json(await kept.put(context.req.param("id"), request));
  });
  api.get("/checks/:id/material", async (context) =>
    context.json({ material: await folder().material(context.req.param("id")) }),
  );
  api.put("/checks/:id/material", async (context) => {
    const kept = folder();
    const { material } = valid(KeepMaterial, await jsonOf(context.req.raw, LARGEST_REQUEST));
    await kept.putMaterial(context.req.param("id"), material);
    return context.body(null, 204);
  });
  api.delete("/checks/:id", async (context) => {
    await folder().delete(context.req.param("id"));
    return context.body(null, 204);
  });
}
