import type { OpenAPIHono } from "@hono/zod-openapi";
import { descriptionPage } from "../description-page.js";

/** The description of the API: for programs, and as a page for people. */
export function addDescription(api: OpenAPIHono, version: string): void {
  const document = () =>
    api.getOpenAPI31Document({
      openapi: "3.1.0",
      info: {
        title: "Hearsay",
        version,
        description:
          "Who said what, through whom, and are those really the words? Nothing that is sent here is kept or passed on.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      servers: [{ url: "/api/v1" }],
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      security: [{ token: [] }, {}],
    } as never);
  api.get("/openapi.json", (context) => context.json(document()));
  api.get("/docs", (context) => context.html(descriptionPage(document())));
}
