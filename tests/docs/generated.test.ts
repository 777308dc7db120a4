import "../built.js";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { pageOfFormats } from "../../docs/formats.js";
import { pagesOfLibrary } from "../../docs/library/pages.js";
import { pageWithSession } from "../../docs/mcp-session.js";
import { pagesOfRules } from "../../docs/rules/pages.js";

const docs = resolve(import.meta.dirname, "../../docs");

it("docs/rules is what npm run docs makes of the rules", () => {
  const pages = pagesOfRules();
  const written = readdirSync(resolve(docs, "rules")).filter((file) => file.endsWith(".md"));
  expect(written.sort()).toEqual([...pages.keys()].sort());
  for (const [file, page] of pages) expect(readFileSync(resolve(docs, "rules", file), "utf8")).toBe(page);
});

it("docs/formats.md is what npm run docs makes of the readers", () => {
  expect(readFileSync(resolve(docs, "formats.md"), "utf8")).toBe(pageOfFormats());
});

it("docs/library is what npm run docs makes of the published types", () => {
  for (const [file, page] of pagesOfLibrary())
    expect(readFileSync(resolve(docs, "library", file), "utf8")).toBe(page);
});

it("docs/mcp.md shows the session as it is answered", async () => {
  const page = readFileSync(resolve(docs, "mcp.md"), "utf8");
  expect(await pageWithSession(page)).toBe(page);
  expect(page).toContain("all may stand as they are");
});
