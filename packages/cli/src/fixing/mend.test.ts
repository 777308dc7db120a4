import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderOf } from "../../test/run.js";
import { type Mended, writeMended } from "./mend.js";

it("never writes over a file that has changed since it was read", () => {
  const folder = folderOf({ "draft.md": "one" });
  const file = join(folder.path, "draft.md");
  const mended = { bytes: Buffer.from("three") } as unknown as Mended;
  const read = { bytes: Buffer.from("one"), format: "markdown" };
  writeFileSync(file, "two");
  expect(writeMended(file, read, mended)).toBe(false);
  expect(readFileSync(file, "utf8")).toBe("two");
  writeFileSync(file, "one");
  expect(writeMended(file, read, mended)).toBe(true);
  expect(readFileSync(file, "utf8")).toBe("three");
  expect(readdirSync(folder.path)).toEqual(["draft.md"]);
  folder.remove();
});
