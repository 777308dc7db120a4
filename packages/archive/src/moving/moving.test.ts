import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { entry, GULL, type Invented, LEDGER, OTHERS, POST, WIRE } from "../../test/articles.js";
import { openArchive } from "../open-archive.js";
import type { MovedVersion, Store } from "../store.js";
import { exportedFrom } from "./export.js";
import { importedFrom } from "./import.js";
import { statsOf } from "./stats.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-moving-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const empty = () => openArchive(join(folder, `${count++}.archive`), { create: true });

async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const one of exportedFrom(store)) {
    if ("broken" in one) throw new Error(one.broken);
    lines.push(JSON.stringify(one.line));
  }
  return lines;
}

function moved(line: string): MovedVersion {
  const imported = importedFrom(line);
  if ("broken" in imported) throw new Error(imported.broken);
  return imported.moved;
}

const CHANGED = { ...POST, text: POST.text.replace("ropes", "zeppelins") };
const { url: _, ...PATH_ONLY } = LEDGER;
const ALL: readonly Invented[] = [
  POST,
  CHANGED,
  WIRE,
  PATH_ONLY,
  LEDGER,
  { ...PATH_ONLY, name: "moved.txt" },
  { ...PATH_ONLY, text: `${PATH_ONLY.text}\nCorrection: it was a Tuesday.` },
  GULL,
  { ...GULL, url: "https://twin.example/herring" },
  { name: "same.txt", text: POST.text },
  ...OTHERS.slice(0, 2),
  { name: "other-0.txt", text: OTHERS[1]?.text ?? "" },
];

describe("an export", () => {
  it("that is imported gives the same export, byte for byte, whatever was added in which order", async () => {
    // with whether its address was asked just now
    const orders = fc.array(fc.tuple(fc.nat({ max: ALL.length - 1 }), fc.boolean()), {
      minLength: 1,
      maxLength: 24,
    });
    await fc.assert(
      fc.asyncProperty(orders, fc.nat(), async (order, stop) => {
        const [one, other, killed] = [await empty(), await empty(), await empty()];
        for (const [at, isLive] of order) await one.add([{ ...entry(ALL[at] as Invented), isLive }]);
        const lines = await linesOf(one);
        await other.restore(lines.map(moved));
        expect(await linesOf(other)).toEqual(lines);
        expect(await other.census()).toEqual(await one.census());
        const numbers = lines.map((_line, at) => at + 1);
        expect(await other.copies(numbers)).toEqual(await one.copies(numbers));
        expect(await other.verify()).toEqual([]);
        // an import that was stopped, and run again
        await killed.restore(lines.slice(0, stop % lines.length).map(moved));
        await killed.restore(lines.map(moved));
        expect(await linesOf(killed)).toEqual(lines);
        for (const store of [one, other, killed]) await store.close();
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("of two archives makes one, in either order", async () => {
    const [one, other] = [await empty(), await empty()];
    await one.add([POST, GULL].map(entry));
    await other.add([CHANGED, LEDGER].map(entry));
    const lines = [await linesOf(one), await linesOf(other)];
    for (const order of [lines.flat(), [...lines].reverse().flat()]) {
      const both = await empty();
      await both.restore(order.map(moved));
      expect(await both.census()).toMatchObject({ articles: 3, versions: 4 });
      expect(await both.verify()).toEqual([]);
      await both.close();
    }
    await one.close();
    await other.close();
  });
});

describe("a line that is no line of an export", () => {
  it("is told with its reason", async () => {
    const store = await empty();
    await store.add([entry(POST)]);
    const [line = ""] = await linesOf(store);
    await store.close();
    const parsed = JSON.parse(line);
    const text = { ...parsed.article, text: `${parsed.article.text}!` };
    const broken = [
      ["", "is no JSON"],
      [line.slice(0, -20), "is no JSON"],
      ["[".repeat(100_000), "is no JSON"],
      ["null", "is no object"],
      ["{}", "hearsay"],
      [JSON.stringify({ ...parsed, hearsay: 2 }), "another version"],
      [JSON.stringify({ ...parsed, article: text }), "SHA-256"],
      [JSON.stringify({ ...parsed, article: { ...parsed.article, blocks: null } }), "article.blocks"],
      [JSON.stringify({ ...parsed, number: 0 }), "number"],
      [JSON.stringify({ ...parsed, addresses: [] }), "addresses"],
      [JSON.stringify({ ...parsed, addresses: ["/a.txt"] }), "address"],
      [
        JSON.stringify({ ...parsed, addresses: ["https://a.example/", "https://b.example/"] }),
        "more than one",
      ],
      [JSON.stringify({ ...parsed, receipt: { ...parsed.receipt, fetched: "today" } }), "receipt.fetched"],
      [line.replace(/"end":\d+/, '"end":99999'), "offset"],
      [line.replace(/"start":\d+/, '"start":-1'), "start"],
    ] as const;
    for (const [given, reason] of broken) {
      const imported = importedFrom(given);
      expect("broken" in imported ? imported.broken : given, given.slice(0, 80)).toContain(reason);
    }
  });

  it("never throws, whatever is in it", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(importedFrom(text)).toHaveProperty("broken");
      }),
    );
  });
});

it("counts what an archive holds", async () => {
  const store = await empty();
  await store.add([POST, GULL, WIRE, ...OTHERS].map(entry));
  await store.add([entry(CHANGED)]);
  const stats = await statsOf(store);
  // the others are copies of the first of them, and the wire has the text of the Post
  const { words, articles, versions } = await store.census();
  expect(stats).toMatchObject({ words, articles, versions, copies: OTHERS.length });
  expect(stats.outlets["The Gull"]).toMatchObject({ articles: 1, versions: 1 });
  expect(stats.years).toMatchObject({ 2031: { articles: 3, versions: 4 }, "": { articles: OTHERS.length } });
  expect(stats.languages.en?.articles).toBe(articles);
  await store.close();
});
