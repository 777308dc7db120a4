import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { answer, problems } from "../answers.js";
import { LARGEST_REQUEST, LARGEST_UPLOAD, MOST_DOCUMENTS } from "../schemas.js";

const route = createRoute({
  method: "get",
  path: "/",
  summary: "Says the version, and what is taken at most",
  responses: { 200: answer("About", "The version and the limits."), ...problems() },
});

export function addAbout(api: OpenAPIHono, version: string, keepsChecks: boolean, hasArchive: boolean): void {
  api.openAPIRegistry.registerPath(route);
  api.get(route.path, (context) =>
    context.json({
      version,
      largestUpload: LARGEST_UPLOAD,
      largestRequest: LARGEST_REQUEST,
      mostDocuments: MOST_DOCUMENTS,
      keepsChecks,
      hasArchive,
    }),
  );
}
