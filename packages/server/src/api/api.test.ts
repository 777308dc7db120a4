import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { markedWords } from "../../../export/test/marked-words.js";
import { DRAFT, SOURCE, startedApp } from "../../test/started.js";
import { KeptChecks } from "../project/kept-checks.js";

let server: ReturnType<typeof startedApp>;
beforeAll(() => {
  server = startedApp();
});
afterAll(() => server.close());

const schema = (name: string) =>
  new Ajv2020().compile(
    JSON.parse(readFileSync(new URL(`../../../../schemas/${name}.schema.json`, import.meta.url), "utf8")),
  );
const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("a check over HTTP", () => {
  it("answers with the contract's object, and what was understood of each source", async () => {
    const answer = await server.post("/api/v1/check", {
      drafts: [{ name: "draft.txt", text: DRAFT }],
      against: [
        { name: "council.txt", base64: base64(SOURCE) },
        { name: "broken.pdf", base64: base64("%PDF-1.7 nothing") },
      ],
    });
    expect(answer.status).toBe(200);
    const { checked, sources, refused } = await answer.json();
    expect(checked).toHaveLength(1);
    expect(schema("check")(checked[0])).toBe(true);
    expect(checked[0].quotations[0]).toMatchObject({
      verdict: "altered",
      evidence: { source: "council.txt" },
    });
    expect(sources).toMatchObject([{ name: "council.txt", holding: expect.stringContaining("transcript") }]);
    expect(refused).toMatchObject([{ name: "broken.pdf", reason: expect.any(String) }]);
  });

  it("without sources checks the headline against the body", async () => {
    const answer = await server.post("/api/v1/check", { drafts: [{ name: "draft.txt", text: DRAFT }] });
    expect((await answer.json()).checked[0].quotations[0].verdict).toBeNull();
  });

  it("knows whose words they are from who asks", async () => {
    const check = async (speakers?: Record<string, string>) => {
      const answer = await server.post("/api/v1/check", {
        drafts: [
          {
            name: "d.txt",
            text: "“The wall costs 12 million crowns and doing nothing costs more,” said Ada Okafor.\n",
          },
        ],
        against: [
          { name: "s.txt", text: SOURCE.replace("MAREN ODUYA", "SPEAKER 2").replace("CLERK", "SPEAKER 1") },
        ],
        speakers,
      });
      return (await answer.json()).checked[0].quotations[0].verdict;
    };
    expect(await check({ "SPEAKER 2": "Ada Okafor" })).toBe("verbatim");
    expect(await check({ "SPEAKER 2": "Maren Oduya" })).toBe("misattributed");
  });
});

describe("a reading over HTTP", () => {
  it("answers with the contract's object", async () => {
    const answer = await server.post("/api/v1/read", { articles: [{ name: "draft.txt", text: DRAFT }] });
    const { readings } = await answer.json();
    expect(schema("read")(readings[0])).toBe(true);
    expect(readings[0].speakers).toMatchObject([{ name: "Maren Oduya" }]);
  });
});

describe("a file over HTTP", () => {
  const send = (name: string, body: string, type = "application/octet-stream") =>
    server.ask(`/api/v1/documents?name=${encodeURIComponent(name)}`, {
      method: "POST",
      body,
      headers: { "content-type": type },
    });

  it("is read by its format", async () => {
    const answer = await send("page.html", `<title>Wall</title><article><p>${DRAFT.repeat(5)}</p></article>`);
    const { documents } = await answer.json();
    expect(documents[0].article).toMatchObject({ name: "page.html", kind: "article" });
    expect(documents[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("that cannot be read is named with the reason", async () => {
    const { documents, refused } = await (await send("../../etc/passwd.pdf", "%PDF-1.4")).json();
    expect(documents).toEqual([]);
    expect(refused).toMatchObject([{ name: "../../etc/passwd.pdf" }]);
  });

  it("of another type than bytes is refused", async () => {
    expect((await send("a.txt", "text", "text/plain")).status).toBe(415);
  });
});

describe("a page by its address", () => {
  it.each(["http://127.0.0.1:1/", "http://169.254.169.254/latest", "file:///etc/passwd", "nothing"])(
    "%s is not fetched, and the answer says why",
    async (url) => {
      const answer = await server.post("/api/v1/pages", { url });
      expect(await answer.json()).toMatchObject({
        documents: [],
        refused: [{ name: url, reason: expect.any(String) }],
      });
    },
  );
});

describe("a copy with comments", () => {
  const comment = {
    start: 0,
    end: 35,
    author: "Ida Fell",
    initials: "IF",
    date: "2031-03-14T09:00:00Z",
    text: "The source has 12.",
  };
  const copy = (draft: object, ...comments: object[]) => server.post("/api/v1/copies", { draft, comments });

  it("is a Word file with each comment at its words", async () => {
    const answer = await copy({ name: "draft.txt", text: DRAFT }, comment);
    expect(answer.headers.get("content-type")).toMatch(/wordprocessingml/);
    const { words, comments } = markedWords(new Uint8Array(await answer.arrayBuffer()));
    expect([...words.values()]).toEqual(["“The wall costs 14 million crowns,”"]);
    expect([...comments.values()]).toEqual(["The source has 12."]);
  });

  it("is refused where the draft cannot be read, or a comment stands nowhere", async () => {
    for (const answer of [
      await copy({ name: "draft.docx", base64: base64("PK nothing") }, comment),
      await copy({ name: "draft.txt", text: " " }, comment),
      await copy({ name: "draft.txt", text: DRAFT }, { ...comment, date: "yesterday" }),
    ]) {
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ title: "Unprocessable Content" });
    }
  });
});

describe("a job", () => {
  const request = {
    check: { drafts: [{ name: "d.txt", text: DRAFT }], against: [{ name: "s.txt", text: SOURCE }] },
  };

  it("is followed until it is done, and then holds its result", async () => {
    const answer = await server.post("/api/v1/jobs", request);
    expect(answer.status).toBe(202);
    const { id } = await answer.json();
    expect(answer.headers.get("location")).toBe(`/api/v1/jobs/${id}`);
    const events = await (await server.ask(`/api/v1/jobs/${id}/events`)).text();
    const states = [...events.matchAll(/^data: (.*)$/gm)].map(([, data = ""]) => JSON.parse(data));
    expect(states.at(-1)).toMatchObject({ state: "done", progress: { done: 2, of: 2 } });
    expect(states.at(-1).result.checked[0].quotations[0].verdict).toBe("altered");
    expect(await (await server.ask(`/api/v1/jobs/${id}`)).json()).toEqual(states.at(-1));
  });

  it("can be ended, and the server works on", async () => {
    const long = { read: { articles: [{ name: "long.txt", text: `${DRAFT}\n`.repeat(20_000) }] } };
    const { id } = await (await server.post("/api/v1/jobs", long)).json();
    const ended = await server.ask(`/api/v1/jobs/${id}`, { method: "DELETE" });
    expect(await ended.json()).toMatchObject({ state: "cancelled", result: null });
    expect((await server.post("/api/v1/check", request.check)).status).toBe(200);
    expect(await (await server.ask(`/api/v1/jobs/${id}`)).json()).toMatchObject({ state: "cancelled" });
  });

  it("that nobody began is not there", async () => {
    for (const path of ["/api/v1/jobs/none", "/api/v1/jobs/none/events"])
      expect((await server.ask(path)).status).toBe(404);
  });
});

describe("checks that are kept", () => {
  it("come back as they were, where the server has a folder for them", async () => {
    const checks = new KeptChecks(mkdtempSync(join(tmpdir(), "hearsay-")));
    const keeping = startedApp({ checks });
    const put = await keeping.ask("/api/v1/checks/wall", {
      method: "PUT",
      body: JSON.stringify({ title: "The wall", state: { draft: DRAFT } }),
      headers: { "content-type": "application/json" },
    });
    expect(put.status).toBe(200);
    expect(await (await keeping.ask("/api/v1/checks")).json()).toMatchObject({ checks: [{ id: "wall" }] });
    expect(await (await keeping.ask("/api/v1/checks/wall")).json()).toMatchObject({
      state: { draft: DRAFT },
    });
    expect((await keeping.ask("/api/v1/checks/wall", { method: "DELETE" })).status).toBe(204);
    expect((await keeping.ask("/api/v1/checks/wall")).status).toBe(404);
    await keeping.close();
  });

  it("are none where it has not", async () => {
    expect(await (await server.ask("/api/v1")).json()).toMatchObject({ keepsChecks: false });
    expect((await server.ask("/api/v1/checks")).status).toBe(404);
  });
});

describe("a request that is wrong", () => {
  it.each([
    ["is no JSON", "{", 400],
    ["is of another shape", { drafts: "draft.txt" }, 422],
    ["has a field that is not known", { drafts: [{ name: "a", text: "b", path: "/etc/passwd" }] }, 422],
    [
      "asks for a rule that is not there",
      { drafts: [{ name: "a", text: "b" }], rules: { nothing: "off" } },
      422,
    ],
    ["has bytes that are no base64", { drafts: [{ name: "a", base64: "%%" }] }, 422],
  ])("%s is told why", async (_, body, status) => {
    const answer = await server.post("/api/v1/check", body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ type: "about:blank", status, detail: expect.any(String) });
  });

  it("is told the place", async () => {
    const answer = await server.post("/api/v1/check", {
      drafts: [{ name: "a", text: "b" }],
      against: [{ name: 7 }],
    });
    expect((await answer.json()).errors[0].pointer).toMatch(/^\/against\/0/);
  });
});
