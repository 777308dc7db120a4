import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import type { Adding } from "../../tasks/adding.js";
import type { Jobs } from "../../tasks/jobs.js";
import type { Workers } from "../../tasks/workers.js";
import { answer, problems } from "../answers.js";
import { jsonOf } from "../body.js";
import { JobRequest, LARGEST_REQUEST } from "../schemas.js";
import { valid } from "../valid.js";
import { requireArchive } from "./archive.js";
import { requireAdding } from "./archive-adding.js";

const Params = z.object({ id: z.string().openapi({ description: "The job's id." }) });

const start = createRoute({
  method: "post",
  path: "/jobs",
  summary: "Begins a check, a reading, or the adding of what stands at addresses, to be looked after later",
  request: { body: { required: true, content: { "application/json": { schema: JobRequest } } } },
  responses: { 202: answer("Job", "The job, which has begun."), ...problems(404, 413, 415, 422) },
});

const look = createRoute({
  method: "get",
  path: "/jobs/{id}",
  summary: "Says how far a job has got, and its result when it is done",
  request: { params: Params },
  responses: { 200: answer("Job", "The job."), ...problems(404) },
});

const follow = createRoute({
  method: "get",
  path: "/jobs/{id}/events",
  summary: "Follows a job until it is over, as server-sent events",
  description: "Each event `job` holds the job as JSON; the last one has its result.",
  request: { params: Params },
  responses: {
    200: {
      description: "The events.",
      content: { "text/event-stream": { schema: { type: "string" } } },
    },
    ...problems(404),
  },
});

const end = createRoute({
  method: "delete",
  path: "/jobs/{id}",
  summary: "Ends a job; what it has done so far is lost, but for what was added to the archive",
  request: { params: Params },
  responses: { 200: answer("Job", "The job, which is over."), ...problems(404) },
});

interface JobParts {
  readonly jobs: Jobs;
  readonly workers: Workers;
  readonly adding: Adding | null;
}

export function addJobs(api: OpenAPIHono, { jobs, workers, adding }: JobParts): void {
  for (const route of [start, look, follow, end]) api.openAPIRegistry.registerPath(route);
  api.post("/jobs", async (context) => {
    const request = valid(JobRequest, await jsonOf(context.req.raw, LARGEST_REQUEST));
    if ("check" in request && request.check.archive === true) requireArchive(workers);
    if ("add" in request) requireAdding(adding);
    const job = jobs.start(request);
    return context.json(job, 202, { Location: `/api/v1/jobs/${job.id}` });
  });
  api.get("/jobs/:id", (context) => context.json(jobs.status(context.req.param("id"))));
  api.delete("/jobs/:id", (context) => context.json(jobs.cancel(context.req.param("id"))));
  api.get("/jobs/:id/events", (context) => {
    const { id } = jobs.status(context.req.param("id"));
    return streamSSE(context, async (stream) => {
      const leaving = new AbortController();
      stream.onAbort(() => leaving.abort());
      for await (const status of jobs.states(id, leaving.signal))
        await stream.writeSSE({ event: "job", data: JSON.stringify(status) });
    });
  });
}
