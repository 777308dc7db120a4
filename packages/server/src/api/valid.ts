import type { z } from "@hono/zod-openapi";
import { Refused } from "../problem.js";

/**
 * What a request holds, where it has the shape that the route takes.
 *
 * @throws {Refused} 422, with each place that has not
 */
export function valid<T>(schema: z.ZodType<T, unknown>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.slice(0, 20).map(({ path, message }) => ({
    pointer: path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
    detail: message,
  }));
  throw new Refused(422, "The request does not have the shape that the route takes.", errors);
}
