import type { About } from "@hearsay/client";
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { answer, problems } from "../answers.js";
import { LARGEST_REQUEST, LARGEST_UPLOAD, MOST_DOCUMENTS } from "../schemas.js";

const route = createRoute({
  method: "get",
  path: "/",
  summary: "Says the version, and what is taken at most",
  responses: { 200: answer("About", "The version and the limits."), ...problems() },
});

type OfThisServer = Pick<About, "version" | "keepsChecks" | "hasArchive" | "addsToArchive">;

export function addAbout(api: OpenAPIHono, ofThisServer: OfThisServer): void {
  api.openAPIRegistry.registerPath(route);
  api.get(route.path, (context) =>
    context.json({
      ...ofThisServer,
      largestUpload: LARGEST_UPLOAD,
      largestRequest: LARGEST_REQUEST,
      mostDocuments: MOST_DOCUMENTS,
    }),
  );
}
