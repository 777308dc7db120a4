import type { MiddlewareHandler } from "hono";
import { Refused } from "../problem.js";

/**
 * Lets so many requests be worked on at once, and so many more wait; the rest are told to come again.
 *
 * @param atOnce from 1 on
 */
export function fewAtOnce(atOnce: number, waiting: number): MiddlewareHandler {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (_context, next) => {
    if (running >= atOnce) {
      if (queue.length >= waiting)
        throw new Refused(503, "Too many requests are being worked on: try again in a moment.");
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running++;
    try {
      await next();
    } finally {
      const following = queue.shift();
      if (following === undefined) running--;
      else following();
    }
  };
}
