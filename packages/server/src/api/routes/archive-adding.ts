import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { Refused } from "../../problem.js";
import type { Adding } from "../../tasks/adding.js";
import { answer, problems } from "../answers.js";
import { FILE_BODY, fileOf } from "../body.js";
import { FileQuery, LARGEST_UPLOAD } from "../schemas.js";
import { valid } from "../valid.js";

const route = createRoute({
  method: "post",
  path: "/archive/documents",
  summary: "Reads a file of any format, and adds its articles to the archive",
  description:
    "The body is the file's bytes. An article that the archive knows by its address or its text is not stored again; one that has changed becomes a new version. What the answer lists as stored is stored. What stands at addresses is added by a job.",
  request: {
    query: FileQuery,
    body: FILE_BODY,
  },
  responses: {
    200: answer("AddAnswer", "What was stored, and what could not be read."),
    ...problems(404, 409, 413, 415, 422),
  },
});

/** @param adding null where nothing can be added */
export function addArchiveAdding(api: OpenAPIHono, adding: Adding | null): void {
  api.openAPIRegistry.registerPath(route);
  api.post(route.path, async (context) => {
    const to = requireAdding(adding);
    const { name } = valid(FileQuery, context.req.query());
    const bytes = await fileOf(context.req.raw, LARGEST_UPLOAD);
    return context.json(await to.file({ name, bytes }, { signal: context.req.raw.signal }));
  });
}

/** @throws {Refused} where nothing can be added */
export function requireAdding(adding: Adding | null): Adding {
  if (adding === null)
    throw new Refused(
      404,
      "Nothing can be added here: the server has no archive, or was started with --no-adding.",
    );
  return adding;
}
