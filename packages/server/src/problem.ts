import type { Problem } from "@hearsay/client";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** The names of the statuses that we answer with, as HTTP gives them. */
const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  409: "Conflict",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  421: "Misdirected Request",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** A refusal that becomes the answer wherever it is thrown while a request is worked on. */
export class Refused extends HTTPException {
  readonly problem: Problem;

  constructor(status: ContentfulStatusCode, detail: string, errors?: Problem["errors"]) {
    super(status, { message: detail });
    this.problem = {
      type: "about:blank",
      title: TITLES[status] ?? "Error",
      status,
      detail,
      ...(errors === undefined ? {} : { errors }),
    };
  }
}

/** The answer for an error: a refusal as it is; of anything else no more than that it happened. */
export function problemResponse(error: Error, context: Context): Response {
  const { problem } =
    error instanceof Refused
      ? error
      : error instanceof HTTPException
        ? new Refused(
            error.status as ContentfulStatusCode,
            error.message || "The request cannot be answered.",
          )
        : new Refused(500, "Something went wrong here; the log names it.");
  return context.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, {
    "Content-Type": "application/problem+json",
    ...(problem.status === 401 ? { "WWW-Authenticate": "Bearer" } : {}),
    ...(problem.status === 429 || problem.status === 503 ? { "Retry-After": "1" } : {}),
  });
}
