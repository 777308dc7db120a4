import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startedApp } from "../../test/started.js";

describe("a server on this computer", () => {
  let server: ReturnType<typeof startedApp>;
  beforeAll(() => {
    server = startedApp();
  });
  afterAll(() => server.close());

  it.each(["127.0.0.1:4173", "localhost", "localhost:80", "[::1]:4173"])(
    "answers to its name %s",
    async (host) => {
      expect((await server.ask("/api/v1", { headers: { host } })).status).toBe(200);
    },
  );

  it.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example:4173",
    "127.0.0.1:4173@evil.example",
    "localhost evil.example",
    "",
    "192.168.0.7",
    "0x7f000001",
  ])("does not answer to the name %s, which may have been made to point here", async (host) => {
    expect((await server.ask("/api/v1", { headers: { host } })).status).toBe(421);
  });

  it.each([
    { origin: "http://evil.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:9999" },
    { origin: "https://127.0.0.1:4173" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("refuses what a page of another site sends: %o", async (headers) => {
    const answer = await server.post("/api/v1/check", { drafts: [] }, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("lets its own page ask, and a link from elsewhere lead to it", async () => {
    const own = { origin: "http://127.0.0.1:4173", "sec-fetch-site": "same-origin" };
    expect((await server.post("/api/v1/check", { drafts: [] }, own)).status).toBe(422);
    const link = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    expect((await server.ask("/api/v1/docs", { headers: link })).status).toBe(200);
  });

  it("sends the strict policy with every answer, refusals too", async () => {
    for (const path of ["/api/v1", "/nothing", "/api/v1/docs"]) {
      const policy = (await server.ask(path)).headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).not.toContain("unsafe");
    }
  });

  it.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/api/v1/../../etc/passwd",
    "//etc/passwd",
  ])("has nothing at %s", async (path) => {
    const answer = await server.ask(`http://127.0.0.1:4173${path}`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ status: 404, title: "Not Found" });
  });
});

describe("a server that demands a token", () => {
  let server: ReturnType<typeof startedApp>;
  beforeAll(() => {
    server = startedApp({ token: "s3cret", host: "0.0.0.0", names: ["Hearsay.example"] });
  });
  afterAll(() => server.close());

  it("answers nobody without it, or with another", async () => {
    for (const headers of [
      {},
      { authorization: "Bearer other" },
      { authorization: "s3cret" },
      { cookie: "hearsay-token=other" },
    ] as Record<string, string>[]) {
      const answer = await server.ask("/api/v1", { headers });
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    }
    expect((await server.ask("/api/v1?token=other")).status).toBe(401);
    expect((await server.ask("/nothing")).status).toBe(401);
  });

  it("answers who shows it", async () => {
    expect((await server.ask("/api/v1", { headers: { authorization: "Bearer s3cret" } })).status).toBe(200);
  });

  it("takes it once from an address, and keeps it where no script reads it", async () => {
    const answer = await server.ask("/api/v1/docs?token=s3cret");
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/api/v1/docs");
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const [pair = ""] = cookie.split(";");
    expect((await server.ask("/api/v1", { headers: { cookie: pair } })).status).toBe(200);
  });

  it("answers to the names that it was given and to addresses, to no other", async () => {
    const authorization = "Bearer s3cret";
    for (const [host, status] of [
      ["hearsay.example", 200],
      ["10.0.0.7:4173", 200],
      ["evil.example", 421],
    ] as const)
      expect((await server.ask("/api/v1", { headers: { host, authorization } })).status).toBe(status);
  });

  it("writes no token into its log, wherever it came from", async () => {
    await server.ask("/api/v1?token=s3cret");
    await server.ask("/s3cret%20x", { headers: { authorization: "Bearer s3cret" } });
    expect(server.log.length).toBeGreaterThan(0);
    expect(server.log.join("\n")).not.toContain("s3cret");
  });
});
