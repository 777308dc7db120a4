import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeRule } from "../../docs/rules/write-rule.js";
import { readingOfExample } from "../../packages/core/test/reading-of-example.js";

type Catalogue = typeof import("../../packages/core/src/rules/catalogue.js");

const SOURCES = resolve(import.meta.dirname, "../../packages/core/src");

/** The core's sources, its rules in a copy of their own. */
let folder = "";
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), "hearsay-"));
  for (const room of readdirSync(SOURCES)) {
    if (room !== "rules") symlinkSync(join(SOURCES, room), join(root, room));
  }
  folder = join(root, "rules");
  cpSync(join(SOURCES, "rules"), folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const catalogueOf = async () => (await import(join(folder, "catalogue.ts"))) as Catalogue;

describe("npm run new-rule", () => {
  it("puts a rule into the catalogue whose first example fails and whose second holds", async () => {
    writeRule(folder, "lost-comma", "reading");
    const { READING_RULES, RULES } = await catalogueOf();
    expect(RULES.map(({ name }) => name as string).at(-1)).toBe("lost-comma");
    const rule = READING_RULES.find(({ name }) => name === "lost-comma");
    const counts = rule?.examples.map((example) => {
      const reading = readingOfExample(example);
      const context = { ...reading, headlineChecks: [], speakerOf: new Map(), sentences: [] };
      return [rule.find(context).length, example.expected.length];
    });
    expect(counts).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  it("makes a rule that looks at quotations", async () => {
    writeRule(folder, "borrowed-words", "quotation");
    const { QUOTATION_RULES } = await catalogueOf();
    const { name, examples } = QUOTATION_RULES.at(-1) ?? { examples: [] };
    expect([name, examples.map(({ expected }) => expected.length)]).toEqual(["borrowed-words", [1, 0]]);
  });

  it("keeps the imports of the catalogue in their order", () => {
    writeRule(folder, "lost-comma", "reading");
    const imports =
      readFileSync(join(folder, "catalogue.ts"), "utf8").match(/(?<=^import .*").*(?=")/gm) ?? [];
    expect(imports).toContain("./lost-comma.js");
    expect(imports).toEqual([...imports].sort());
  });

  it.each([
    ["comma", "reading", /two words or more/],
    ["lost comma", "reading", /two words or more/],
    ["../lost-comma", "reading", /two words or more/],
    ["lost-comma", "headline", /not at "headline"/],
    ["no-speaker", "reading", /There is a rule named no-speaker/],
    ["cannot-check", "reading", /There is a rule named cannot-check/],
  ])("refuses %s on %s", (name, on, reason) => {
    const before = readdirSync(folder);
    expect(() => writeRule(folder, name, on)).toThrow(reason);
    expect(readdirSync(folder)).toEqual(before);
  });
});
