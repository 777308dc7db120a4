import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";

/** What has a hash in its name never changes; the page itself is asked for anew each time. */
const FOREVER = "public, max-age=31536000, immutable";
const ANEW = "no-cache";

/** The paths at which the page shows itself. */
const PAGES = ["/", "/check", "/read", "/archive"];

/** The folder of the built page; null where it was not built. */
export function builtPage(): string | null {
  const folder = join(dirname(createRequire(import.meta.url).resolve("@hearsay/web/package.json")), "dist");
  return existsSync(join(folder, "index.html")) ? folder : null;
}

/** Serves the page and its assets. */
export function addStaticFiles(app: Hono, folder: string): void {
  app.get(
    "/assets/*",
    serveStatic({
      root: folder,
      onFound: (_path, context) => context.header("Cache-Control", FOREVER),
    }),
  );
  for (const path of PAGES) {
    app.get(
      path,
      serveStatic({
        root: folder,
        path: "index.html",
        onFound: (_path, context) => context.header("Cache-Control", ANEW),
      }),
    );
  }
}
