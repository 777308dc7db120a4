import type { MiddlewareHandler } from "hono";

/**
 * One line a request: method, path, status and milliseconds. Never a query, a header, a name of a file or a body: tokens and article
 * text stand there.
 */
export function logRequests(write: (line: string) => void): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const { pathname } = new URL(context.req.url);
    const path = /^[\w/.~-]{1,200}$/.test(pathname) ? pathname : "(another path)";
    const milliseconds = Math.round(performance.now() - start);
    write(`${context.req.method} ${path} ${context.res.status} ${milliseconds} ms`);
  };
}
