import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { changedSinceBuild } from "./newer.js";

const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of the package, last changed at a time in seconds. */
function write(name: string, changed: number): string {
  const file = join(folder, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, "");
  utimesSync(file, changed, changed);
  return file;
}

it("a package is as it was built until one of its sources is changed", () => {
  const source = write("src/room/one.ts", 100);
  expect(changedSinceBuild(folder)).toBe(source);
  write("dist/.tsbuildinfo", 200);
  write("src/room/one.test.ts", 300);
  expect(changedSinceBuild(folder)).toBeNull();
  const changed = write("src/room/two.ts", 300);
  expect(changedSinceBuild(folder)).toBe(changed);
});
