import { Hono } from "hono";
import { type ApiParts, restApi } from "./api/api.js";
import { fewAtOnce } from "./guards/few-at-once.js";
import { logRequests } from "./guards/log-requests.js";
import { ownHost } from "./guards/own-host.js";
import { ownPages } from "./guards/own-pages.js";
import { strictHeaders } from "./guards/strict-headers.js";
import { demandToken } from "./guards/token.js";
import { addStaticFiles, builtPage } from "./pages/static-files.js";
import { problemResponse, Refused } from "./problem.js";

/** So many requests of the API are worked on at once, and so many more wait. */
const AT_ONCE = 32;
const WAITING = 256;

export interface AppOptions extends ApiParts {
  /** The address that the server is bound to. */
  readonly host: string;
  /** Further names under which it is reached. */
  readonly names?: readonly string[];
  /** What every request must show; null where nothing is demanded. */
  readonly token: string | null;
  readonly log: (line: string) => void;
}

/** The whole server without its socket: what every request passes, in this order. */
export function appOf({ host, names, token, log, ...parts }: AppOptions): Hono {
  const app = new Hono();
  app.use(logRequests(log));
  app.use(strictHeaders);
  app.use(ownHost(host, names));
  app.use(ownPages);
  app.use(demandToken(token));
  app.use("/api/*", fewAtOnce(AT_ONCE, WAITING));
  app.route("/api/v1", restApi(parts));
  const page = builtPage();
  if (page !== null) addStaticFiles(app, page);
  app.notFound((context) => problemResponse(new Refused(404, "There is nothing at this address."), context));
  app.onError((error, context) => {
    if (!(error instanceof Refused)) log(`error: ${error.name}`);
    return problemResponse(error, context);
  });
  return app;
}
