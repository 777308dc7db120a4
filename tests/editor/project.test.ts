import "../built.js";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
} from "vscode-languageserver-protocol/node";
import { type Desk, deskOf, type Editor, startEditor } from "./editor.js";
import { FAULTS, MATERIAL } from "./material.js";

const desks: Desk[] = [];
const editors: Editor[] = [];

afterEach(async () => {
  for (const editor of editors.splice(0)) await editor.shutDown();
  for (const desk of desks.splice(0)) desk.remove();
});

function desk(files: Readonly<Record<string, string>>): Desk {
  const made = deskOf(files);
  desks.push(made);
  return made;
}

async function editorOn(...[where, options]: Parameters<typeof startEditor>): Promise<Editor> {
  const editor = await startEditor(where, options);
  editors.push(editor);
  return editor;
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const config = (settings: object) => JSON.stringify({ against: ["material"], ...settings });

/** The latest of a file, once they are so. */
function until(editor: Editor, where: Desk, name: string, wanted: readonly unknown[]) {
  return editor.until(() => {
    const latest = editor.published.findLast(({ uri }) => uri === where.uriOf(name));
    return JSON.stringify(codes(latest?.diagnostics ?? [])) === JSON.stringify(wanted) ? latest : undefined;
  });
}

describe("the rules of the configuration", () => {
  it("decide what is given, and how much it weighs", async () => {
    const rules = { altered: "note", "not-found": "off", "cannot-check": "error", "no-speaker": "error" };
    const where = desk({ ...MATERIAL, "hearsay.config.json": config({ rules }) });
    const editor = await editorOn(where);
    const text = [FAULTS.altered, FAULTS.notFound, FAULTS.unclear].join("\n\n");
    const found = await editor.open("draft.md", `${text}\n`);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ["altered", DiagnosticSeverity.Information],
      ["cannot-check", DiagnosticSeverity.Hint],
    ]);
  });

  it("hold without sources too: a headline is checked against the body", async () => {
    const where = desk({ "hearsay.config.json": "{}" });
    const editor = await editorOn(where);
    const text =
      "# Mayor: “The wall costs nothing at all”\n\nThe board met in Vessmark.\n\n“The wall costs a lot,” said Maren Oduya, the mayor.\n";
    expect(codes(await editor.open("draft.md", text))).toEqual(["headline-quotation"]);
    expect(await editor.hover("draft.md", "costs a lot")).toContain("not checked");
  });
});

describe("the configuration", () => {
  it("is the nearest above the draft, in the editor's folder", async () => {
    const where = desk({
      ...MATERIAL,
      "stories/deep/hearsay.config.json": JSON.stringify({
        against: ["../../material"],
        rules: { altered: "warning" },
      }),
    });
    const editor = await editorOn(where);
    const [outer] = await editor.open("stories/draft.md", FAULTS.altered);
    const [inner] = await editor.open("stories/deep/down/draft.md", FAULTS.altered);
    expect([outer?.severity, inner?.severity]).toEqual([
      DiagnosticSeverity.Error,
      DiagnosticSeverity.Warning,
    ]);
    expect(await editor.hover("stories/deep/down/draft.md", "14")).toContain("material/council.txt");
  });

  it("may name sources that lie elsewhere, by a path of any kind", async () => {
    const elsewhere = desk(MATERIAL);
    const where = desk({
      "hearsay.config.json": JSON.stringify({ against: [join(elsewhere.path, "material")] }),
    });
    const editor = await editorOn(where);
    expect(codes(await editor.open("draft.md", FAULTS.altered))).toEqual(["altered"]);
    expect(await editor.definition("draft.md", "14")).toMatchObject([
      { targetUri: elsewhere.uriOf("material/council.txt") },
    ]);
  });

  it("of --config holds wherever a draft lies, and for one that was never saved", async () => {
    const where = desk(MATERIAL);
    const args = ["--config", join(where.path, "hearsay.config.json"), "--stdio"];
    const editor = await editorOn(desk({}), { args, folder: null });
    expect(codes(await editor.open("draft.md", FAULTS.altered))).toEqual(["altered"]);
    expect(codes(await editor.open("untitled:Untitled-1", FAULTS.altered))).toEqual(["altered"]);
  });

  it("that is not there is told once, and nothing is checked", async () => {
    const where = desk({ "readme.md": "" });
    const editor = await editorOn(where);
    expect(await editor.open("readme.md", FAULTS.altered)).toEqual([]);
    await editor.type("readme.md", "14", "13");
    expect(await editor.diagnostics("readme.md")).toEqual([]);
    expect(editor.messages.filter((message) => message.includes("no hearsay.config.json"))).toHaveLength(1);
  });

  it("tells what of a draft the material is", async () => {
    const told = {
      material: { "note.txt": { kind: "own-words", speaker: "Ines Tarr" } },
      speakers: { "SPEAKER 1": "Odd Falk" },
    };
    const where = desk({
      "hearsay.config.json": config(told),
      "material/note.txt":
        "Canal, third visit.\n\nThe lock gates were painted shut in 1974 and nobody has the money to open them.\n",
    });
    const editor = await editorOn(where);
    const text =
      "“The lock gates were painted shut in 1974 and nobody has the money to open them,” said Ines Tarr.\n";
    expect(await editor.open("draft.md", text)).toEqual([]);
    expect(await editor.hover("draft.md", "lock gates")).toContain("verbatim");
  });

  it.each([
    ["is no JSON", '{ "against": ["material"] \n "rules": {} }', 1, "is not JSON"],
    ["has a key of another name", '{\n "agianst": ["material"] }', 1, "agianst: there is no such key"],
    ["sets a rule that there is none of", '{ "rules": {\n\n "no-speeker": "off" } }', 2, "no-speeker"],
  ])(
    "that %s is told at its file and in a message, and holds once it is mended",
    async (_, text, line, message) => {
      const where = desk({ ...MATERIAL, "hearsay.config.json": text });
      const editor = await editorOn(where);
      expect(await editor.open("draft.md", FAULTS.altered)).toEqual([]);
      const { diagnostics } = await until(editor, where, "hearsay.config.json", ["config"]);
      expect(diagnostics[0]?.message).toContain(message);
      expect(diagnostics[0]?.range.start.line).toBe(line);
      const said = await editor.until(() => editor.messages.find((each) => each.includes(message)));
      expect(said).toContain(join(where.path, "hearsay.config.json"));
      where.write("hearsay.config.json", config({}));
      await until(editor, where, "draft.md", ["altered"]);
      await until(editor, where, "hearsay.config.json", []);
    },
  );

  it("that breaks while drafts are open leaves what it said before in force", async () => {
    const where = desk(MATERIAL);
    const editor = await editorOn(where);
    await editor.open("draft.md", FAULTS.altered);
    where.write("hearsay.config.json", "{");
    await until(editor, where, "hearsay.config.json", ["config"]);
    await editor.type("draft.md", "costs more", "costs less");
    expect(codes(await editor.diagnostics("draft.md"))).toEqual(["altered"]);
  });

  it("that comes later is found when the editor tells of it", async () => {
    const where = desk({ "material/council.txt": MATERIAL["material/council.txt"] as string });
    const editor = await editorOn(where);
    expect(await editor.open("draft.md", FAULTS.altered)).toEqual([]);
    where.write("hearsay.config.json", config({}));
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: where.uriOf("hearsay.config.json"), type: FileChangeType.Created }],
    });
    await until(editor, where, "draft.md", ["altered"]);
  });
});

describe("a source", () => {
  it("that changes, comes or goes is read anew, and open drafts are checked again", async () => {
    const where = desk(MATERIAL);
    const editor = await editorOn(where);
    expect(codes(await editor.open("draft.md", FAULTS.altered))).toEqual(["altered"]);
    where.write(
      "material/council.txt",
      "MAREN ODUYA: The wall costs 14 million crowns, and doing nothing costs more.\n",
    );
    await until(editor, where, "draft.md", []);
    rmSync(join(where.path, "material/council.txt"));
    await until(editor, where, "draft.md", ["not-found"]);
    where.write("material/later/new.txt", MATERIAL["material/council.txt"] as string);
    await until(editor, where, "draft.md", ["altered"]);
  });

  it("is looked at at once when a file is saved", async () => {
    const where = desk(MATERIAL);
    const editor = await editorOn(where);
    await editor.open("draft.md", FAULTS.altered);
    where.write(
      "material/extra.txt",
      "MAREN ODUYA: The wall costs 14 million crowns, and doing nothing costs more.\n",
    );
    await editor.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: where.uriOf("material/extra.txt") },
    });
    await until(editor, where, "draft.md", []);
  });

  it("that cannot be read is told at the configuration, and in the verdicts that it might change", async () => {
    const where = desk({
      ...MATERIAL,
      "material/scan.pdf": "no PDF",
      "hearsay.config.json": '{\n "against": ["material", "gone"] }',
    });
    const editor = await editorOn(where);
    await editor.open("draft.md", FAULTS.altered);
    const { diagnostics } = await until(editor, where, "hearsay.config.json", [
      "unread-source",
      "unread-source",
    ]);
    expect(
      diagnostics.map(({ message, range, severity }) => [
        String(message).split(" ")[0],
        range.start.line,
        severity,
      ]),
    ).toEqual([
      ["material/scan.pdf", 1, DiagnosticSeverity.Warning],
      ["gone", 1, DiagnosticSeverity.Warning],
    ]);
    expect(await editor.hover("draft.md", "14")).toContain("could not be read");
  });

  it("is no draft when it is open itself", async () => {
    const where = desk(MATERIAL);
    const editor = await editorOn(where);
    expect(await editor.open("material/council.txt", FAULTS.altered, "plaintext")).toEqual([]);
    expect(editor.messages.join()).toContain("it is one of the sources");
  });
});

it("an editor that watches files is asked to", async () => {
  const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
  const editor = await editorOn(desk(MATERIAL), { capabilities });
  await editor.until(() => editor.watched.find((each) => each === "workspace/didChangeWatchedFiles"));
});
