import "../../../tests/built.js";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DRAFT, SOURCE } from "../test/started.js";
import { type Serving, serve } from "./serve.js";

const log: string[] = [];
let serving: Serving;
beforeAll(async () => {
  serving = await serve({ port: 0, version: "1.2.3", log: (line) => log.push(line) });
});
afterAll(() => serving.close());

const SECRET = "The minister resigns at noon";
const request = JSON.stringify({
  drafts: [{ name: "secret-name.txt", text: `${DRAFT}${SECRET}` }],
  against: [{ name: "s.txt", text: SOURCE }],
});
const check = () =>
  fetch(`${serving.url}api/v1/check`, {
    method: "POST",
    body: request,
    headers: { "content-type": "application/json" },
  });

/** What comes back for bytes that are sent as they are, until the server or the time ends it. */
function raw(bytes: string, milliseconds = 2000): Promise<string> {
  const { port } = new URL(serving.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.on("data", (data) => {
      answer += data;
    });
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.on("close", end).on("error", end);
    setTimeout(end, milliseconds);
  });
}

describe("a server that listens", () => {
  it("stays up under a thousand requests at once: each is answered, or told to come again", {
    timeout: 120_000,
  }, async () => {
    const statuses = await Promise.all(
      Array.from({ length: 1000 }, async () => {
        const answer = await check();
        await answer.text();
        return answer.status;
      }),
    );
    expect(new Set(statuses)).toSatisfy((seen: Set<number>) =>
      [...seen].every((one) => one === 200 || one === 503),
    );
    expect(statuses).toContain(200);
    expect((await check()).status).toBe(200);
  });

  it("refuses what is too large by what it says of itself, without reading it", async () => {
    const answer = await raw(
      "POST /api/v1/documents?name=a.txt HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/octet-stream\r\nContent-Length: 99999999999\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("refuses what is too large while it comes in, without holding it", { timeout: 60_000 }, async () => {
    const piece = new Uint8Array(1024 * 1024);
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent++;
        controller.enqueue(piece);
      },
    });
    const answer = await fetch(`${serving.url}api/v1/documents?name=a.txt`, {
      method: "POST",
      body,
      duplex: "half",
      headers: { "content-type": "application/octet-stream" },
    } as RequestInit).then(
      ({ status }) => status,
      () => "closed",
    );
    expect([413, "closed"]).toContain(answer);
    expect(sent).toBeLessThan(200);
    expect((await check()).status).toBe(200);
  });

  it.each([
    "GET / HTTP/1.1\r\n\r\n",
    "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    "GET /api/v1 HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\n\r\n",
    "nonsense\r\n\r\n",
    `GET /${"a".repeat(40_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
    "POST /api/v1/check HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  ])("refuses %j", async (bytes) => {
    expect(await raw(bytes, 1000)).not.toMatch(/^HTTP\/1\.1 [23]/);
    expect((await check()).status).toBe(200);
  });

  it("names no text and no file in its log", () => {
    expect(log.length).toBeGreaterThan(1000);
    expect(log.join("\n")).not.toContain(SECRET);
    expect(log.join("\n")).not.toContain("secret-name");
  });

  it("says why it cannot listen where something else does", async () => {
    const { port } = new URL(serving.url);
    await expect(serve({ port: Number(port), version: "1", log: () => {} })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });

  it("makes a token beyond this computer, and shows it in its address", async () => {
    const beyond = await serve({ host: "0.0.0.0", port: 0, version: "1", log: () => {} });
    try {
      expect(beyond.token).toMatch(/^[\w-]{32}$/);
      expect(beyond.url).toContain(`?token=${beyond.token}`);
      const { port } = new URL(beyond.url);
      expect((await fetch(`http://127.0.0.1:${port}/api/v1`)).status).toBe(401);
    } finally {
      await beyond.close();
    }
  });
});
