import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { articleFromText, check, indexSources } from "@hearsay/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entry, GULL, invented, LEDGER, OTHERS, POST, WIRE } from "../../test/articles.js";
import { openArchive } from "../open-archive.js";
import type { Store } from "../store.js";
import { fetchSources } from "./sources.js";

const MATERIAL = [POST, LEDGER, GULL, WIRE, ...OTHERS];
const folder = mkdtempSync(join(tmpdir(), "hearsay-sources-"));
let store: Store;
beforeAll(async () => {
  store = await openArchive(join(folder, "a.archive"), { create: true });
  await store.add(MATERIAL.map(entry));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const inFolder = indexSources(MATERIAL.map(invented));

/** A stretch of the material's words, perhaps with one changed, perhaps joined with another, credited to somebody. */
const stretch = fc
  .tuple(fc.constantFrom(...MATERIAL), fc.nat(60), fc.integer({ min: 3, max: 25 }), fc.option(fc.nat(24)))
  .map(([{ text }, from, count, changed]) => {
    const words = text
      .replace(/[“”\n]+/g, " ")
      .trim()
      .split(/\s+/)
      .slice(from, from + count);
    return words.map((word, at) => (at === changed ? "pelican" : word)).join(" ");
  })
  .filter((words) => words.length > 0);
const said = fc.constantFrom("Maren Oduya", "Ines Tarr", "The Harbour Post", "Otto Brandis");
const draft = fc
  .array(fc.tuple(fc.array(stretch, { minLength: 1, maxLength: 2 }), said), { minLength: 1, maxLength: 3 })
  .map((quoted) => quoted.map(([words, who]) => `“${words.join(" ")},” said ${who}.`).join("\n\n"));

describe("fetchSources", () => {
  it("gives the verdicts that all articles give in memory", async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (text) => {
        const article = articleFromText(text, { name: "draft.txt" });
        const { sources } = await fetchSources(store, article);
        const verdicts = (one: Parameters<typeof check>[1]) =>
          check(article, one).quotations.map(({ text: words, verdict }) => [words, verdict]);
        expect(verdicts(sources)).toEqual(verdicts(inFolder));
      }),
      { numRuns: 100 },
    );
  });

  it("says of the whole archive how many articles there are, though few are fetched", async () => {
    const article = articleFromText("“The vote was five to four after an argument,” said Otto Brandis.");
    const { sources, fetched } = await fetchSources(store, article);
    expect(sources.count).toBe(MATERIAL.length);
    expect(sources.isEmpty).toBe(false);
    expect(fetched.map(({ file }) => file).sort()).toEqual(["post.txt", "wire.txt"]);
  });

  it("of an empty archive says that it is empty", async () => {
    const empty = await openArchive(join(folder, "empty.archive"), { create: true });
    const article = articleFromText("“The vote was five to four after an argument,” said Otto Brandis.");
    const { sources } = await fetchSources(empty, article);
    const [quotation] = check(article, sources).quotations;
    expect(quotation?.verdict).toBe("cannot-check");
    await empty.close();
  });
});
