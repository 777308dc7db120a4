import { UnreadableError } from "@hearsay/readers";
import { fetchPage } from "@hearsay/readers/web";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Workers } from "../../tasks/workers.js";
import { answer, problems } from "../answers.js";
import { jsonOf } from "../body.js";
import { valid } from "../valid.js";

const PageRequest = z
  .strictObject({ url: z.string().min(1).max(4000).openapi({ example: "https://example.org/story.html" }) })
  .openapi("PageRequest");

const route = createRoute({
  method: "post",
  path: "/pages",
  summary: "Fetches a page by its address and reads it",
  description:
    "This is the one request for which the server asks somebody else: the page's own server, which learns the address. Addresses of private networks are refused.",
  request: { body: { required: true, content: { "application/json": { schema: PageRequest } } } },
  responses: {
    200: answer("DocumentsAnswer", "What was read, or why nothing could be."),
    ...problems(409, 413, 415, 422),
  },
});

/** A request for a page is short. */
const LARGEST = 64 * 1024;

export function addPages(api: OpenAPIHono, workers: Workers): void {
  api.openAPIRegistry.registerPath(route);
  api.post(route.path, async (context) => {
    const { url } = valid(PageRequest, await jsonOf(context.req.raw, LARGEST));
    const { signal } = context.req.raw;
    try {
      const page = await fetchPage(url, { signal });
      const { documents, refused } = await workers.run("documents", page, { signal });
      // the page's own word for its address goes first
      const placed = documents.map((document) => ({
        ...document,
        article: { ...document.article, url: document.article.url ?? page.url },
      }));
      return context.json({ documents: placed, refused });
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      return context.json({ documents: [], refused: [{ name: url, reason: error.reason }] });
    }
  });
}
