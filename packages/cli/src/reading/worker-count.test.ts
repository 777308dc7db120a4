import { availableParallelism } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { folderOf } from "../../test/run.js";
import { workerCount } from "./worker-count.js";

const names = Array.from({ length: 20 }, (_, at) => `many/${at}.txt`);
const folder = folderOf(
  Object.fromEntries([...names, "few/one.txt", "few/picture.png"].map((name) => [name, "."])),
);
afterAll(() => folder.remove());

const many = join(folder.path, "many");
const few = join(folder.path, "few");

describe("workerCount", () => {
  it("is one for every eight files, at most one a core", async () => {
    expect(await workerCount([many])).toBe(Math.min(2, availableParallelism()));
    expect(await workerCount([few])).toBe(1);
  });

  it("is what was asked for, but never more than there are files to read", async () => {
    expect(await workerCount([many], 5)).toBe(5);
    expect(await workerCount([many], 1)).toBe(1);
    expect(await workerCount([few, many], 200)).toBe(21);
    expect(await workerCount([few], 4)).toBe(1);
  });

  it("counts standard input as a file", async () => {
    expect(await workerCount(["-", many], 200)).toBe(21);
  });

  it("is 1 where there is nothing to read", async () => {
    expect(await workerCount([join(folder.path, "none")], 4)).toBe(1);
    expect(await workerCount([])).toBe(1);
  });
});
