import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { Refused } from "../problem.js";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Answers only requests that were sent to one of our own names. A page of another site whose name was made to point here
 * (DNS rebinding) still sends its own name.
 *
 * @param host the address that the server is bound to
 * @param names further names under which it is reached, without a port
 */
export function ownHost(host: string, names: readonly string[] = []): MiddlewareHandler {
  const known = new Set([...LOOPBACK, hostOfAddress(host), ...names.map((name) => name.toLowerCase())]);
  const isEverywhere = host === "0.0.0.0" || host === "::";
  return async (context, next) => {
    const name = nameOf(context.req.header("host"));
    // bound to every address, an address is as good as a name: rebinding needs a name
    const isOwn =
      name !== null && (known.has(name) || (isEverywhere && isIP(name.replace(/^\[|\]$/g, "")) !== 0));
    if (!isOwn) throw new Refused(421, "The request was sent to another name than this server has.");
    await next();
  };
}

function hostOfAddress(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host.toLowerCase();
}

/** The name in a Host header, without the port; null where it is none. */
function nameOf(header: string | undefined): string | null {
  const found = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(header ?? "");
  return found?.[1]?.toLowerCase() ?? null;
}
