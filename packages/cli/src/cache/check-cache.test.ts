import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Article, articleFromText, check, indexSources, type RuleSettings } from "@hearsay/core";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";
import { CheckCache, SourcesDigest } from "./check-cache.js";

const root = mkdtempSync(join(tmpdir(), "hearsay-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PARAGRAPHS = [
  "“We will not close the long quay before the summer,” said Maren Oduya, who chairs the board.",
  "“We will close the long quay before the summer,” said Maren Oduya.",
  "“The decking is rotten from end to end,” she said, “and nobody has lost a mooring.”",
  "“Nobody has lost a mooring here in nine years,” said Maren Oduya.",
  "The board met on Monday in the old customs house.",
];
const SOURCES = [
  "MAREN ODUYA: We will not close the long quay before the summer. The decking is rotten from end to end.",
  "TOMAS LIND: Nobody has lost a mooring here in nine years, and I mean to keep it so.",
  "The board would close the long quay before the summer, the paper wrote.",
];

/** Checks as the command does, with reports kept in a folder. */
async function cached(folder: string, draft: Article, sources: readonly Article[], rules: RuleSettings) {
  const digest = new SourcesDigest();
  for (const source of sources) digest.add(source);
  const cache = new CheckCache(folder, { engine: "this", rules, sources: digest.end([], "") });
  let isAnew = false;
  const report = await cache.report(draft, async () => {
    isAnew = true;
    return check(draft, indexSources(sources), { rules });
  });
  return { report, isAnew };
}

const article = (parts: readonly string[], name: string) => articleFromText(parts.join("\n\n"), { name });
const draftOf = fc.shuffledSubarray(PARAGRAPHS).map((parts) => article(parts, "draft.md"));
const sourcesOf = fc
  .shuffledSubarray(SOURCES, { minLength: 1 })
  .map((texts) => texts.map((text, at) => article([text], `source-${at}.txt`)));
const rulesOf = fc.constantFrom<RuleSettings>({}, { altered: "note" }, { "no-speaker": "off" });

describe("CheckCache", () => {
  it("gives the report that a check without it gives, whatever was kept before", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(draftOf, sourcesOf, rulesOf), { minLength: 2, maxLength: 6 }),
        async (runs) => {
          const folder = mkdtempSync(join(root, "runs-"));
          for (const [draft, sources, rules] of [...runs, ...runs]) {
            const { report } = await cached(folder, draft, sources, rules);
            const { article: _article, ...fresh } = check(draft, indexSources(sources), { rules });
            expect(report).toEqual({ article: draft, ...fresh });
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("checks anew where anything is other that the report rests on, and only there", async () => {
    const folder = mkdtempSync(join(root, "anew-"));
    const draft = article(PARAGRAPHS, "draft.md");
    const sources = SOURCES.map((text, at) => article([text], `source-${at}.txt`));
    const isAnew = async (one: Article, all: readonly Article[], rules: RuleSettings = {}) =>
      (await cached(folder, one, all, rules)).isAnew;
    expect(await isAnew(draft, sources)).toBe(true);
    expect(await isAnew(draft, sources)).toBe(false);
    expect(await isAnew(article(PARAGRAPHS, "other.md"), sources)).toBe(true);
    expect(await isAnew(draft, sources)).toBe(false);
    expect(await isAnew(article(PARAGRAPHS.slice(1), "draft.md"), sources)).toBe(true);
    for (const other of [sources.slice(1), [...sources].reverse()])
      expect(await isAnew(draft, other)).toBe(true);
    expect(await isAnew(draft, sources, { altered: "note" })).toBe(true);
  });

  it("makes damaged entries anew", async () => {
    const folder = mkdtempSync(join(root, "damaged-"));
    const draft = article(PARAGRAPHS, "draft.md");
    const sources = SOURCES.map((text, at) => article([text], `source-${at}.txt`));
    const first = (await cached(folder, draft, sources, {})).report;
    const [entry = ""] = readdirSync(folder);
    for (const text of ["", "{", "null", '{"key": "x", "report": {}}']) {
      writeFileSync(join(folder, entry), text);
      expect(await cached(folder, draft, sources, {})).toEqual({ report: first, isAnew: true });
    }
  });
});

describe("--cache", () => {
  const files = {
    "drafts/one.md": PARAGRAPHS.join("\n\n"),
    "drafts/two.txt": PARAGRAPHS.slice(2).join("\n\n"),
    "material/meeting.txt": SOURCES.slice(0, 2).join("\n\n"),
    "material/report.txt": SOURCES[2] ?? "",
  };

  it.each(["text", "jsonl", "html", "sarif", "junit", "csv"])(
    "%s is the same with and without it",
    async (format) => {
      const folder = folderOf(files);
      const args = ["check", "drafts", "--against", "material", "--format", format, "--verbose"];
      const env = { SOURCE_DATE_EPOCH: "0" };
      const run = (...more: string[]) => hearsay([...args, ...more], { cwd: folder.path, env });
      const without = await run();
      expect(await run("--cache", ".cache")).toEqual(without);
      expect(await run("--cache", ".cache")).toEqual(without);
      expect(readdirSync(join(folder.path, ".cache"))).toHaveLength(2);
      writeFileSync(join(folder.path, "drafts/one.md"), PARAGRAPHS.slice(1).join("\n\n"));
      expect(await run("--cache", ".cache")).toEqual(await run());
      folder.remove();
    },
  );

  it("says where nothing can be kept, and checks all the same", async () => {
    const folder = folderOf({ ...files, taken: "a file" });
    const args = ["check", "drafts", "--against", "material", "--cache", "taken"];
    const { stderr, stdout, status } = await hearsay(args, { cwd: folder.path });
    folder.remove();
    expect(stderr.match(/nothing can be kept in the cache taken/g)).toHaveLength(1);
    expect(stdout).toContain("altered");
    expect(status).toBe(1);
  });
});
