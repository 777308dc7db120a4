import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { Refused } from "../problem.js";

const COOKIE = "hearsay-token";

/** A token that nobody guesses: 192 bits. */
export function newToken(): string {
  return randomBytes(24).toString("base64url");
}

/**
 * Demands a token: as `Authorization: Bearer …`; or once as `?token=…` in the address of the page, which the browser then keeps in a
 * cookie that no script reads and no other site's page sends.
 *
 * @param token null where none is demanded
 */
export function demandToken(token: string | null): MiddlewareHandler {
  return async (context, next) => {
    if (token === null) return next();
    const asked = context.req.query("token");
    if (asked !== undefined && context.req.method === "GET" && isSame(asked, token)) {
      setCookie(context, COOKIE, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      const { pathname } = new URL(context.req.url);
      return context.redirect(pathname, 303);
    }
    const given = /^Bearer (\S+)$/.exec(context.req.header("authorization") ?? "")?.[1];
    if (!isSame(given ?? getCookie(context, COOKIE) ?? "", token)) {
      throw new Refused(401, "A token is needed: the one that was printed when the server started.");
    }
    await next();
  };
}

/** Compared by their hashes, so that the time tells nothing of how much is right. */
function isSame(given: string, token: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}
