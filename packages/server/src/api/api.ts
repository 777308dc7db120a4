import { OpenAPIHono } from "@hono/zod-openapi";
import type { Jobs } from "../work/jobs.js";
import type { Workers } from "../work/workers.js";
import { ANSWERS } from "./answers.js";
import { contractComponents } from "./contract.js";
import { addAbout } from "./routes/about.js";
import { addCheck } from "./routes/check.js";
import { addDescription } from "./routes/description.js";
import { addDocuments } from "./routes/documents.js";
import { addJobs } from "./routes/jobs.js";
import { addPages } from "./routes/pages.js";
import { addRead } from "./routes/read.js";

/** The REST API, to be mounted at `/api/v1`: each route with its description. */
export function restApi(workers: Workers, jobs: Jobs, version: string): OpenAPIHono {
  const api = new OpenAPIHono();
  for (const [name, schema] of [...contractComponents(), ...Object.entries(ANSWERS)])
    api.openAPIRegistry.registerComponent("schemas", name, schema as object);
  addAbout(api, version);
  addDocuments(api, workers);
  addPages(api, workers);
  addCheck(api, workers);
  addRead(api, workers);
  addJobs(api, jobs);
  addDescription(api, version);
  return api;
}
