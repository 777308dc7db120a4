import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { KeptChecks } from "./kept-checks.js";

describe("the checks of a project", () => {
  let folder: string;
  let checks: KeptChecks;
  beforeEach(async () => {
    folder = join(mkdtempSync(join(tmpdir(), "hearsay-")), "project");
    checks = new KeptChecks(folder);
    await checks.open();
  });

  it("come back as they were kept, the latest first", async () => {
    const first = await checks.put("first", { title: "The wall", detail: "", state: { draft: "a" } });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await checks.put("second", { title: "The quay", detail: "2 open", state: null });
    expect(await checks.get("first")).toMatchObject({
      id: "first",
      title: "The wall",
      state: { draft: "a" },
    });
    expect(await checks.list()).toMatchObject([{ id: "second", detail: "2 open" }, first]);
    expect(await checks.material("second")).toBeNull();
    await checks.putMaterial("second", [1]);
    expect(await checks.material("second")).toEqual([1]);
    await checks.delete("second");
    expect((await checks.list()).map(({ id }) => id)).toEqual(["first"]);
    expect(readdirSync(folder)).toEqual(["first.check.json"]);
  });

  it("are never anything outside of their folder", async () => {
    const outside = join(folder, "..", "outside.check.json");
    writeFileSync(outside, '{"title":"t","kept":"k","state":1}');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.constantFrom("../outside", "..\\outside", "/etc/passwd", ".", "", "a/../../outside"),
          fc.string(),
        ),
        async (id) => {
          if (/^[a-z0-9][a-z0-9-]*$/.test(id)) return;
          await expect(checks.get(id)).rejects.toMatchObject({ status: 404 });
          await expect(checks.put(id, { title: "", state: 1 })).rejects.toMatchObject({ status: 404 });
          await expect(checks.putMaterial(id, 1)).rejects.toMatchObject({ status: 404 });
          await expect(checks.delete(id)).rejects.toMatchObject({ status: 404 });
        },
      ),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it("that were changed elsewhere are not written over, unless that is asked for", async () => {
    const check = (state: unknown, since?: string | null) => ({
      title: "The wall",
      detail: "",
      state,
      since,
    });
    const first = await checks.put("wall", check(1, null));
    const asked = [2, 3, 4].map((state) => checks.put("wall", check(state, first.kept)));
    const answers = await Promise.allSettled(asked);
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
    await expect(checks.put("wall", check(5, null))).rejects.toMatchObject({ status: 409 });
    expect((await checks.get("wall")).state).toBe(2);
    await checks.put("wall", check(6));
    expect((await checks.get("wall")).state).toBe(6);
  });

  it("that are damaged are told, and the others go on", async () => {
    await checks.put("whole", { title: "The wall", state: 1 });
    writeFileSync(join(folder, "broken.check.json"), "{");
    mkdirSync(join(folder, "folder.check.json"));
    symlinkSync("/dev/zero", join(folder, "device.check.json"));
    expect((await checks.list()).map(({ id }) => id)).toEqual(["whole"]);
    await expect(checks.get("broken")).rejects.toMatchObject({ status: 409 });
    await expect(checks.get("device")).rejects.toMatchObject({ status: 404 });
  });
});
