import { OpenAPIHono } from "@hono/zod-openapi";
import type { KeptChecks } from "../project/kept-checks.js";
import type { Adding } from "../tasks/adding.js";
import type { Jobs } from "../tasks/jobs.js";
import type { Workers } from "../tasks/workers.js";
import { ANSWERS } from "./answers.js";
import { contractComponents } from "./contract.js";
import { addAbout } from "./routes/about.js";
import { addArchive } from "./routes/archive.js";
import { addArchiveAdding } from "./routes/archive-adding.js";
import { addCheck } from "./routes/check.js";
import { addChecks } from "./routes/checks.js";
import { addCopies } from "./routes/copies.js";
import { addDescription } from "./routes/description.js";
import { addDocuments } from "./routes/documents.js";
import { addJobs } from "./routes/jobs.js";
import { addPages } from "./routes/pages.js";
import { addRead } from "./routes/read.js";

/** What the API answers with. */
export interface ApiParts {
  readonly workers: Workers;
  readonly jobs: Jobs;
  /** What adds to the archive; null where nothing does. */
  readonly adding: Adding | null;
  /** Where checks are kept; null where they are not. */
  readonly checks: KeptChecks | null;
  readonly version: string;
}

/** The REST API, to be mounted at `/api/v1`: each route with its description. */
export function restApi({ workers, jobs, adding, checks, version }: ApiParts): OpenAPIHono {
  const api = new OpenAPIHono();
  for (const [name, schema] of [...contractComponents(), ...Object.entries(ANSWERS)])
    api.openAPIRegistry.registerComponent("schemas", name, schema as object);
  addAbout(api, {
    version,
    keepsChecks: checks !== null,
    hasArchive: workers.hasArchive,
    addsToArchive: adding !== null,
  });
  addDocuments(api, workers);
  addPages(api, workers);
  addCheck(api, workers);
  addRead(api, workers);
  addCopies(api, workers);
  addJobs(api, { jobs, workers, adding });
  addChecks(api, checks);
  addArchive(api, workers);
  addArchiveAdding(api, adding);
  addDescription(api, version);
  return api;
}
