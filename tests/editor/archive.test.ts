import "../built.js";
import { afterEach, describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver-protocol/node";
import { hearsay } from "../../packages/cli/test/run.js";
import { type Desk, deskOf, type Editor, startEditor } from "./editor.js";
import { FAULTS, MATERIAL } from "./material.js";

const desks: Desk[] = [];
const editors: Editor[] = [];

afterEach(async () => {
  for (const editor of editors.splice(0)) await editor.shutDown();
  for (const desk of desks.splice(0)) desk.remove();
});

async function opened(settings: object, add: readonly string[]): Promise<{ where: Desk; editor: Editor }> {
  const where = deskOf({ ...MATERIAL, "hearsay.config.json": JSON.stringify(settings) });
  desks.push(where);
  for (const path of add) await hearsay(["add", path, "--archive", "kept.archive"], { cwd: where.path });
  const editor = await startEditor(where);
  editors.push(editor);
  return { where, editor };
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const DRAFT = `${FAULTS.altered}\n\n${FAULTS.sound}\n\n${FAULTS.notFound}\n`;

describe("an archive in the configuration", () => {
  it.each([{ against: ["archive:kept.archive"] }, { against: ["archive:"], archive: "kept.archive" }])(
    "is what drafts are checked against: %j",
    async (settings) => {
      const { editor } = await opened(settings, ["material"]);
      expect(codes(await editor.open("draft.md", DRAFT))).toEqual(["altered", "not-found"]);
    },
  );

  it("is looked at again when something was added", async () => {
    const { where, editor } = await opened({ against: ["archive:kept.archive"] }, ["material/story.txt"]);
    expect(codes(await editor.open("draft.md", DRAFT))).toEqual(["not-found", "not-found", "not-found"]);
    await hearsay(["add", "material/council.txt", "--archive", "kept.archive"], { cwd: where.path });
    const latest = await editor.until(() => {
      const last = editor.published.findLast(({ uri }) => uri === where.uriOf("draft.md"));
      return codes(last?.diagnostics ?? []).includes("altered") ? last : undefined;
    });
    expect(codes(latest.diagnostics)).toEqual(["altered", "not-found"]);
  });

  it.each([
    [
      { against: ["archive:gone.archive"] },
      /archive:gone\.archive cannot be opened: .*gone\.archive does not exist/,
    ],
    [{ against: ["archive:material/story.txt"] }, /it is not a SQLite database/],
    [{ against: ["archive:kept.archive", "material"] }, /is checked against by itself/],
  ])("says at the configuration what is wrong with %j", async (settings, why) => {
    const { where, editor } = await opened(settings, ["material"]);
    const found = await editor.open("draft.md", DRAFT);
    expect(new Set(codes(found))).toEqual(new Set(["cannot-check"]));
    const said = await editor.until(() =>
      editor.published.findLast(
        ({ uri, diagnostics }) => uri === where.uriOf("hearsay.config.json") && diagnostics.length > 0,
      ),
    );
    expect(said.diagnostics[0]?.message).toMatch(why);
  });
});
