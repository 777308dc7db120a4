import { Hono } from "hono";
import { problemResponse, Refused } from "../problem.js";
import { logRequests } from "./log-requests.js";
import { ownHost } from "./own-host.js";
import { ownPages } from "./own-pages.js";
import { strictHeaders } from "./strict-headers.js";
import { demandToken } from "./token.js";

export interface GuardOptions {
  /** The address that the server is bound to. */
  readonly host: string;
  /** Further names under which it is reached. */
  readonly names?: readonly string[] | undefined;
  /** What every request must show; null where nothing is demanded. */
  readonly token: string | null;
  readonly log: (line: string) => void;
}

/** A server that answers nothing yet: what every request passes, in this order, and what becomes of errors. */
export function guardedApp({ host, names, token, log }: GuardOptions): Hono {
  const app = new Hono();
  app.use(logRequests(log));
  app.use(strictHeaders);
  app.use(ownHost(host, names));
  app.use(ownPages);
  app.use(demandToken(token));
  app.notFound((context) => problemResponse(new Refused(404, "There is nothing at this address."), context));
  app.onError((error, context) => {
    if (!(error instanceof Refused)) log(`error: ${error.name}`);
    return problemResponse(error, context);
  });
  return app;
}
