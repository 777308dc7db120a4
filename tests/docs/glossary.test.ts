import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** The file that the glossary means: in the core, or in the package that its path begins with. */
function fileOf(path: string): string {
  const inCore = join(ROOT, "packages/core/src", path);
  return existsSync(inCore) ? inCore : join(ROOT, "packages", path);
}

it("every name of the glossary is where it says", () => {
  const glossary = readFileSync(join(ROOT, "docs/glossary.md"), "utf8");
  const places = [...glossary.matchAll(/`(\w+)` in `([^`]+)`/g)].map(([, name = "", path = ""]) => ({
    name,
    path,
  }));
  expect(places.length).toBeGreaterThan(30);
  const wrong = places.filter(({ name, path }) => {
    const file = fileOf(path);
    return !existsSync(file) || !new RegExp(`^export .*\\b${name}\\b`, "m").test(readFileSync(file, "utf8"));
  });
  expect(wrong).toEqual([]);
});
