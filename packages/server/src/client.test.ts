import "../../../tests/built.js";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HearsayClient, type JobStatus } from "@hearsay/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeArchive, SAID } from "../test/made-archive.js";
import { DRAFT, SOURCE } from "../test/started.js";
import { type Serving, serve } from "./serve.js";

let serving: Serving;
let client: HearsayClient;
beforeAll(async () => {
  const project = mkdtempSync(join(tmpdir(), "hearsay-"));
  const archive = await madeArchive();
  serving = await serve({ port: 0, token: "s3cret", project, archive, version: "1.2.3", log: () => {} });
  client = new HearsayClient({ server: new URL(serving.url).origin, token: "s3cret" });
});
afterAll(() => serving.close());

const check = { drafts: [{ name: "d.txt", text: DRAFT }], against: [{ name: "s.txt", text: SOURCE }] };

describe("the client", () => {
  it("asks for everything that the API has", async () => {
    expect(await client.about()).toMatchObject({ version: "1.2.3", keepsChecks: true });
    expect((await client.check(check)).checked[0]?.quotations[0]?.verdict).toBe("altered");
    expect((await client.read({ articles: check.drafts })).readings[0]?.speakers[0]?.name).toBe(
      "Maren Oduya",
    );
    const bytes = new TextEncoder().encode(`# The wall\n\n${DRAFT}`);
    expect((await client.documents("d.md", bytes)).documents[0]?.article.headline?.text).toBe("The wall");
    expect((await client.page("http://127.0.0.1/")).refused).toHaveLength(1);
  });

  it("asks the archive", async () => {
    expect(await client.archive()).toMatchObject({ articles: 16 });
    const { occurrences } = await client.trace({ words: SAID });
    expect((await client.archiveArticle(occurrences[0]?.kept ?? 0)).facts.outlet).toBe("The Harbour Post");
    const { who } = await client.archiveWho({ name: "Maren Oduya", since: "2031-03", role: undefined });
    expect(who.people[0]?.quotations.length).toBeGreaterThan(0);
    expect(await client.archiveChanges()).toMatchObject({ changes: [], more: false });
    await expect(client.archiveArticle(99)).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it("follows a job to its end", async () => {
    const { id } = await client.startJob({ check });
    const states: JobStatus[] = [];
    for await (const state of client.followJob(id)) states.push(state);
    expect(states.at(-1)).toMatchObject({ id, state: "done" });
    expect(await client.job(id)).toEqual(states.at(-1));
    expect(await client.cancelJob(id)).toMatchObject({ state: "done" });
  });

  it("keeps checks", async () => {
    await client.keepCheck("wall", { title: "The wall", detail: "1 open", state: [1] });
    await client.keepMaterial("wall", { sources: [] });
    expect(await client.keptMaterial("wall")).toEqual({ sources: [] });
    expect(await client.keptChecks()).toMatchObject([{ id: "wall", title: "The wall" }]);
    expect((await client.keptCheck("wall")).state).toEqual([1]);
    await client.deleteCheck("wall");
    expect(await client.keptChecks()).toEqual([]);
  });

  it("says why it was refused", async () => {
    const stranger = new HearsayClient({ server: new URL(serving.url).origin });
    await expect(stranger.about()).rejects.toMatchObject({ name: "ProblemError", problem: { status: 401 } });
    await expect(client.check({ drafts: [] })).rejects.toMatchObject({
      problem: { status: 422, errors: [{ pointer: "/drafts" }] },
    });
  });
});
