import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NamedFolders, NotAllowed } from "./named-folders.js";

const root = realpathSync(mkdtempSync(join(tmpdir(), "hearsay-")));
let folders: NamedFolders;

beforeAll(async () => {
  for (const folder of ["given/inner", "given-other", "second/given", "outside"])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of [
    "given/a.txt",
    "given/inner/b.txt",
    "given/.env",
    "given-other/c.txt",
    "second/given/d.txt",
    "outside/e.txt",
  ])
    writeFileSync(join(root, file), file);
  symlinkSync(join(root, "outside"), join(root, "given/out"));
  symlinkSync(join(root, "given/.env"), join(root, "given/env.txt"));
  symlinkSync(join(root, "second/given/d.txt"), join(root, "given/across.txt"));
  symlinkSync(join(root, "given"), join(root, "alias"));
  folders = await NamedFolders.of([join(root, "given"), join(root, "second/given")]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("names", () => {
  it.each([
    ["given", "given"],
    ["given/", "given"],
    ["given/a.txt", "given/a.txt"],
    ["a.txt", "given/a.txt"],
    ["./inner//b.txt".replace("//", "/"), "given/inner/b.txt"],
    ["given-2", "given-2"],
    ["d.txt", "given-2/d.txt"],
    ["across.txt", "given/across.txt"],
    [join(root, "given/inner/b.txt"), "given/inner/b.txt"],
  ])("%s stands for %s", async (asked, name) => {
    expect((await folders.find(asked)).name).toBe(name);
  });

  it("of a folder that was named by a link are found under it", async () => {
    const linked = await NamedFolders.of([join(root, "alias")]);
    expect((await linked.find(join(root, "alias/a.txt"))).name).toBe("alias/a.txt");
    expect((await linked.find("alias/a.txt")).name).toBe("alias/a.txt");
  });

  it("never lead out of the folders, whatever is asked", async () => {
    const parts = fc.constantFrom(
      "..",
      ".",
      "",
      "given",
      "given-other",
      "outside",
      "out",
      "a.txt",
      "e.txt",
      ".env",
      "env.txt",
      root.slice(1),
      "C:",
      "file:",
      "%2e%2e",
      "\\",
      "\0",
      "~",
    );
    const asked = fc.oneof(
      fc.array(parts, { maxLength: 6 }).map((names) => names.join("/")),
      fc.array(parts, { maxLength: 4 }).map((names) => `/${names.join("/")}`),
      fc.string({ unit: "binary" }),
    );
    const kept = [join(root, "given"), join(root, "second/given")];
    await fc.assert(
      fc.asyncProperty(asked, async (name) => {
        const found = await folders.find(name).catch((error: unknown) => error);
        if (found instanceof NotAllowed) return;
        const real = realpathSync((found as { path: string }).path);
        expect(kept.some((folder) => real === folder || real.startsWith(`${folder}/`))).toBe(true);
        expect(real).not.toContain(".env");
      }),
      { numRuns: 500 },
    );
  });
});

describe("bytes", () => {
  it("are those of a file in a folder", async () => {
    expect(Buffer.from(await folders.bytes(join(root, "given/a.txt"))).toString()).toBe("given/a.txt");
  });

  it.each(["given/out/e.txt", "given/env.txt", "outside/e.txt", "given/inner"])(
    "are refused of %s",
    async (file) => {
      await expect(folders.bytes(join(root, file))).rejects.toThrow();
    },
  );

  it("are refused where a link has taken the file's place since it was found", async () => {
    writeFileSync(join(root, "given/soon.txt"), "own");
    const { path } = await folders.find("soon.txt");
    symlinkSync(join(root, "outside/e.txt"), join(root, "given/soon.link"));
    renameSync(join(root, "given/soon.link"), path);
    await expect(folders.bytes(path)).rejects.toThrow(NotAllowed);
  });
});

it.each(["missing", "given/a.txt"])("a folder that is none is named: %s", async (name) => {
  await expect(NamedFolders.of([join(root, name)])).rejects.toThrow(name);
});
