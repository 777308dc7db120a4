import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breakText } from "../../packages/archive/test/broken.js";
import { folderOf, hearsay } from "../../packages/cli/test/run.js";
import { madeArchive, SAID } from "../../packages/server/test/made-archive.js";
import { COUNCIL, call, overStdio, problems } from "./connected.js";

const folder = folderOf({ "material/council.txt": COUNCIL });
const material = join(folder.path, "material");
let archive: string;
let client: Client;
beforeAll(async () => {
  archive = await madeArchive();
  client = await overStdio([material], ["--archive", archive]);
});
afterAll(async () => {
  await client.close();
  folder.remove();
});

describe("trace_quotation", () => {
  it("tells wordings, credits, the earliest and the lineage, and what was searched", async () => {
    const { text, result, isError } = await call(client, "trace_quotation", { words: SAID });
    expect(isError).toBe(false);
    expect(problems(result, "trace")).toEqual([]);
    expect(result.searched).toMatchObject({ articles: 16 });
    expect(result.variants).toMatchObject([
      { id: "v1", count: 2 },
      { id: "v2", count: 1 },
    ]);
    expect(text).toContain("The earliest is The Harbour Post (2031-03-12): credited to Maren Oduya");
    expect(text).toContain("16 articles");
    expect(text).toMatch(/Tollhaven Ledger \(2031-03-13\) probably has them from The Harbour Post/);
    expect(text).toContain("| The north quay will stay shut until the last trawler");
  });

  it("says what was searched where nothing is", async () => {
    const { text, result } = await call(client, "trace_quotation", {
      words: "seventeen violet kettles whistled over Brandholm",
    });
    expect(result).toMatchObject({ occurrences: [], variants: [], lineage: [], searched: { articles: 16 } });
    expect(text).toMatch(/in none of the 16 articles \(\d+ words\) that were searched/);
  });

  it("lists no more than is asked for, and says how much is left out", async () => {
    const { text, result } = await call(client, "trace_quotation", { words: SAID, most: 1 });
    expect(result.occurrences).toHaveLength(1);
    expect(result.leftOut).toMatchObject({ occurrences: 3, variants: 1 });
    expect(problems(result, "trace")).toEqual([]);
    expect(text).toContain("Not listed: 3 later places and 1 rarer wording");
  });

  it.each([
    [{ words: "too few here" }, /at least 4/],
    [{ words: "kettle ".repeat(700) + "a ".repeat(40) }, null],
    [{ words: "" }, /words/],
    [{}, /words/],
    [{ words: SAID, most: 0 }, /most/],
    [{ words: SAID, sources: ["x"] }, /There is no sources; there are words, most/],
  ])("answers %j so that it can be put right", async (given, expected) => {
    const { isError, text } = await call(client, "trace_quotation", given);
    expect(isError).toBe(expected !== null);
    if (expected !== null) expect(text).toMatch(expected);
  });
});

describe("quotations_of", () => {
  it("lists what somebody is quoted as saying, where and through whom, and what was searched", async () => {
    const { text, result, isError } = await call(client, "quotations_of", { name: "Maren Oduya" });
    expect(isError).toBe(false);
    expect(problems(result, "who")).toEqual([]);
    expect(result.searched).toMatchObject({ articles: 16 });
    expect(text).toContain("16 articles");
    expect(text).toMatch(/p1: Maren Oduya.* The Harbour Post/);
    expect(text).toContain("2031-03-12, The Harbour Post: quoted, first-hand");
    expect(text).toMatch(/^ {3}\| .*north quay will stay shut until the last trawler/m);
  });

  it("chooses by period", async () => {
    const later = await call(client, "quotations_of", { name: "Oduya", since: "2031-03-15", outlet: "" });
    expect(later.text).toContain("stay shut");
    expect(later.text).not.toContain("stay open");
    const none = await call(client, "quotations_of", { name: "Nobody Atall", since: "2031" });
    expect(none.text).toMatch(
      /Nobody of the name “Nobody Atall” is quoted \(since 2031\) in the 16 articles/,
    );
  });

  it.each([
    [{ name: "…" }, /letter or a digit/],
    [{}, /name/],
    [{ name: "Oduya", since: "March" }, /since/],
    [{ name: "Oduya", until: "2031-13" }, /exists/],
    [{ name: "Oduya", most: 0 }, /most/],
    [{ name: "Oduya", words: "x" }, /There is no words; there are name, since/],
  ])("refuses %j", async (given, expected) => {
    const { isError, text } = await call(client, "quotations_of", given);
    expect(isError).toBe(true);
    expect(text).toMatch(expected);
  });
});

describe("the archive as a source", () => {
  it("is what a draft is checked against where the call names it", async () => {
    const draft = `“${SAID},” said Maren Oduya.\n\n“The gulls have voted twice for the mackerel,” said Otto Brandis.\n`;
    const { text, result } = await call(client, "check_quotations", { draft, sources: ["archive:"] });
    expect(problems(result, "check", "advice")).toEqual([]);
    expect(result.advice).toMatchObject([{ verdict: "verbatim" }, { verdict: "not-found" }]);
    expect(text).toContain("checked against 16 sources");
    expect(text).toContain(archive);
    const [{ anchor }] = result.advice as unknown as [{ anchor: { uri: string } }];
    const { contents } = await client.readResource({ uri: anchor.uri });
    expect(JSON.stringify(contents).toLowerCase()).toContain("north quay will stay open");
  });

  it("is where words are looked for", async () => {
    const found = await call(client, "find_quotation", { words: SAID, sources: "archive:" });
    expect(problems(found.result, "places")).toEqual([]);
    expect(found.text).toContain("until the last trawler has been paid");
    const who = await call(client, "who_said", { words: SAID, sources: ["archive:"] });
    expect(who.text).toContain("Credit Maren Oduya");
    const none = await call(client, "find_quotation", {
      words: "seventeen violet kettles whistled",
      sources: ["archive:"],
    });
    expect(none.text).toContain("any of 16 sources");
  });

  it.each([
    [{ sources: ["archive:", "material"] }, /by itself/],
    [{ sources: ["archive:"], documents: [{ name: "a", text: "b" }] }, /by itself/],
    [{ sources: ["archive:/etc/passwd"] }, /is named "archive:"/],
  ])("is refused as in %j", async (given, expected) => {
    const { isError, text } = await call(client, "find_quotation", { words: SAID, ...given });
    expect(isError).toBe(true);
    expect(text).toMatch(expected);
  });

  it("is the source where there is no folder", async () => {
    const alone = await overStdio([], ["--archive", archive]);
    const { text } = await call(alone, "check_quotations", { draft: `“${SAID},” said Maren Oduya.` });
    expect(text).toContain("checked against 16 sources");
    await alone.close();
  });
});

it("a question that ends the process that asks is answered, and the server goes on", async () => {
  const damaged = await madeArchive();
  breakText(damaged, 1);
  const server = await overStdio([material], ["--archive", damaged]);
  for (let times = 0; times < 2; times++) {
    const { isError, text } = await call(server, "trace_quotation", { words: SAID });
    expect(isError).toBe(true);
    expect(text).toMatch(/has ended \(SIG[A-Z]+\).* hearsay archive verify tells/);
    const found = await call(server, "find_quotation", { words: "The wall costs 12 million crowns" });
    expect(found.text).toContain("doing nothing costs more");
  }
  await server.close();
});

describe("where there is no archive", () => {
  it("the tool is not listed, and the source is refused with what helps", async () => {
    const without = await overStdio([material]);
    const names = (await without.listTools()).tools.map(({ name }) => name);
    expect(names).not.toContain("trace_quotation");
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual([
      ...names,
      "trace_quotation",
      "quotations_of",
    ]);
    const { isError, text } = await call(without, "find_quotation", { words: SAID, sources: ["archive:"] });
    expect(isError).toBe(true);
    expect(text).toContain("--archive FILE");
    await without.close();
  });

  it.each(["mcp", "serve"])("hearsay %s says which file is none, and why", async (command) => {
    writeFileSync(join(folder.path, "broken.archive"), "no database at all, only words");
    for (const [file, why] of [
      ["gone.archive", "does not exist"],
      ["broken.archive", "it is not a SQLite database"],
    ] as const) {
      const { status, stderr } = await hearsay([command, "--archive", file], { cwd: folder.path });
      expect(status).toBe(2);
      expect(stderr).toContain(file);
      expect(stderr).toContain(why);
    }
  });
});
