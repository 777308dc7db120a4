import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { pagesOfRules } from "../../docs/rules/pages.js";

const folder = resolve(import.meta.dirname, "../../docs/rules");

it("docs/rules is what npm run docs makes of the rules", () => {
  const pages = pagesOfRules();
  const written = readdirSync(folder).filter((file) => file.endsWith(".md"));
  expect(written.sort()).toEqual([...pages.keys()].sort());
  for (const [file, page] of pages) expect(readFileSync(resolve(folder, file), "utf8")).toBe(page);
});
