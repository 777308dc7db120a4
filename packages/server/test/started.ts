import "../../../tests/built.js";
import { type AppOptions, appOf } from "../src/app.js";
import { Jobs } from "../src/tasks/jobs.js";
import { Workers } from "../src/tasks/workers.js";

/** The server without its socket, and what it wrote into its log. */
export function startedApp({
  archive,
  seconds = 60,
  ...options
}: Partial<AppOptions> & { readonly archive?: string; readonly seconds?: number } = {}) {
  const log: string[] = [];
  const workers = new Workers({ seconds, waiting: 64, archive });
  const app = appOf({
    workers,
    jobs: new Jobs(workers, null),
    adding: null,
    checks: null,
    version: "1.2.3",
    host: "127.0.0.1",
    token: null,
    log: (line) => log.push(line),
    ...options,
  });
  const ask = (path: string, init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { host: "127.0.0.1:4173", ...init.headers } });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: { "content-type": "application/json", ...headers },
    });
  return { ask, post, log, close: () => workers.close() };
}

export const SOURCE =
  "CLERK: What will it cost?\n\nMAREN ODUYA: The wall costs 12 million crowns, and doing nothing costs more.\n";
export const DRAFT = "“The wall costs 14 million crowns,” said Maren Oduya, the mayor.\n";
