import type { Hono } from "hono";
import { type ApiParts, restApi } from "./api/api.js";
import { fewAtOnce } from "./guards/few-at-once.js";
import { type GuardOptions, guardedApp } from "./guards/guarded-app.js";
import { addStaticFiles, builtPage } from "./pages/static-files.js";

/** So many requests of the API are worked on at once, and so many more wait. */
const AT_ONCE = 32;
const WAITING = 256;

export interface AppOptions extends ApiParts, GuardOptions {}

/** The whole server of page and API without its socket. */
export function appOf({ host, names, token, log, ...parts }: AppOptions): Hono {
  const app = guardedApp({ host, names, token, log });
  app.use("/api/*", fewAtOnce(AT_ONCE, WAITING));
  app.route("/api/v1", restApi(parts));
  const page = builtPage();
  if (page !== null) addStaticFiles(app, page);
  return app;
}
