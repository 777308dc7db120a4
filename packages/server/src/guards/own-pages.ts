import type { MiddlewareHandler } from "hono";
import { Refused } from "../problem.js";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what a browser sends for a page of another site: such a page could else have texts checked, or change what is kept.
 * Programs send neither header and pass; what they may do is decided by the token.
 */
export const ownPages: MiddlewareHandler = async (context, next) => {
  const { method, url } = context.req;
  const origin = context.req.header("origin");
  const site = context.req.header("sec-fetch-site");
  const isNavigation = SAFE.has(method) && context.req.header("sec-fetch-mode") === "navigate";
  const isForeign =
    (origin !== undefined && origin !== originOf(context.req.header("host"), url)) ||
    (site !== undefined && site !== "same-origin" && site !== "none" && !isNavigation);
  if (isForeign) throw new Refused(403, "The request comes from a page of another site.");
  await next();
};

/** The origin under which the request reached us. */
function originOf(host: string | undefined, url: string): string {
  return `${new URL(url).protocol}//${host ?? ""}`;
}
