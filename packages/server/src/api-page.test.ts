import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startedApp } from "../test/started.js";
import { LARGEST_REQUEST, LARGEST_UPLOAD, MOST_DOCUMENTS } from "./api/schemas.js";

const PAGE = readFileSync(new URL("../../../docs/api.md", import.meta.url), "utf8");
const MB = 1024 * 1024;

/** The requests that the page shows: path and body. */
const REQUESTS = [...PAGE.matchAll(/^curl -s http:\/\/127\.0\.0\.1:4173(\S+) .*?-d '(.*?)'$/gms)].map(
  ([, path = "", body = ""]) => ({ path, body }),
);
/** The answer that it shows to the first of them. */
const ANSWER = JSON.parse(/^```json\n(.*?)^```/ms.exec(PAGE)?.[1] ?? "null");

describe("the page about the API", () => {
  let server: ReturnType<typeof startedApp>;
  beforeAll(() => {
    server = startedApp();
  });
  afterAll(() => server.close());

  it("shows requests that are answered, and what comes back", async () => {
    expect(REQUESTS.map(({ path }) => path)).toEqual(["/api/v1/check", "/api/v1/read"]);
    const [check, read] = await Promise.all(REQUESTS.map(({ path, body }) => server.post(path, body)));
    expect(await check?.json()).toMatchObject(ANSWER);
    expect(read?.status).toBe(200);
  });

  it("gives the bounds that hold", () => {
    const documents = MOST_DOCUMENTS.toLocaleString("en");
    expect(PAGE).toContain(
      `a file ${LARGEST_UPLOAD / MB} MB, a request ${LARGEST_REQUEST / MB} MB, ${documents} documents`,
    );
  });
});
