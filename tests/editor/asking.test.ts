import "../built.js";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DocumentSymbol, LocationLink } from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Desk, deskOf, type Editor, startEditor } from "./editor.js";
import { FAULTS, MATERIAL } from "./material.js";

const INTERVIEW = readFileSync(resolve(import.meta.dirname, "../../examples/material/interview.docx"));

let desk: Desk;
let editor: Editor;

beforeAll(async () => {
  desk = deskOf({
    ...MATERIAL,
    "material/page.html": `<!doctype html><title>Pumps</title><article><h1>Pumps</h1>\r
<p>🌊 The mayor&rsquo;s office sent a note.</p>\r
<p>&ldquo;The valves are older than the town hall and leak whenever it rains,&rdquo; said Nell Harrow, an engineer.</p>\r
<p>Nobody answered for a week.</p></article>`,
    "material/interview.docx": INTERVIEW,
    "material/hostile.txt":
      "ODD FALK: [Click](command:workbench.action.quit) ![x](http://vessmark.example/p.png) <img src=x> $(trash) https://vessmark.example www.vessmark.example will mend every single pump.\n",
  });
  editor = await startEditor(desk);
});
afterAll(async () => {
  await editor.shutDown();
  desk.remove();
});

/** What stands where a link leads, in the file as an editor opens it. */
function wordsThere({ targetUri, targetRange }: LocationLink): string {
  const text = readFileSync(fileURLToPath(targetUri), "utf8");
  return TextDocument.create(targetUri, "", 0, text).getText(targetRange);
}

const links = async (name: string, words: string) =>
  ((await editor.definition(name, words)) ?? []) as LocationLink[];

describe("a hover", () => {
  it("shows the words here above those there, what differs, who is credited, and the place", async () => {
    await editor.open("hover.md", `${FAULTS.altered}\n`);
    const lines = (await editor.hover("hover.md", "14 million"))?.split("\n\n") ?? [];
    expect(lines[0]).toContain("altered");
    expect(lines[1]).toBe(
      "Here, Maren Oduya: “The wall costs **14** million crowns, and doing nothing costs more”",
    );
    expect(lines[2]).toBe(
      "There, MAREN ODUYA: “The wall costs **12** million crowns, and doing nothing costs more”",
    );
    expect(lines[3]).toContain("material/council.txt, line 3");
  });

  it("shows the nearest passage where the words are in no source, and nothing beside quotations", async () => {
    await editor.open("none.md", `${FAULTS.notFound}\n\nThe board meets in May.\n`);
    expect(await editor.hover("none.md", "row to the moon")).toContain("not found");
    expect(await editor.hover("none.md", "meets in May")).toBeNull();
  });

  it("makes no link, picture or command of what a source says", async () => {
    await editor.open(
      "hostile.md",
      "“Click x trash will mend every single pump of the town,” said Odd Falk.\n",
    );
    const shown = (await editor.hover("hostile.md", "every single")) ?? "";
    expect(shown).toContain("will mend every single pump");
    expect(shown).not.toMatch(/(?<!\\)(?:[[\]<>!]|\$\()|(?<!\\):\/\/|www\./);
  });

  it("is plain text for an editor that shows no Markdown", async () => {
    const plain = await startEditor(desk, { capabilities: {} });
    await plain.open("plain.md", `${FAULTS.altered}\n`);
    expect(await plain.hover("plain.md", "14 million")).toContain("costs {14} million");
    await plain.shutDown();
  });
});

describe("a definition", () => {
  it("leads to the passage in its source", async () => {
    await editor.open("to-text.md", `🌊 ${FAULTS.altered}\n`);
    const [link, ...others] = await links("to-text.md", "14 million");
    expect(others).toEqual([]);
    expect(link?.targetUri).toBe(desk.uriOf("material/council.txt"));
    expect(wordsThere(link as LocationLink)).toBe(
      "The wall costs 12 million crowns, and doing nothing costs more",
    );
    expect(
      editor.wordsAt("to-text.md", { range: link?.originSelectionRange as LocationLink["targetRange"] }),
    ).toMatch(/^“.*”$/);
  });

  it("leads to all passages of a splice", async () => {
    await editor.open("splice.md", `${FAULTS.spliced}\n`);
    expect((await links("splice.md", "The old pumps")).map(wordsThere)).toEqual([
      "We have waited long enough for the harbour board",
      "The old pumps will be taken out before the winter storms",
    ]);
  });

  it("leads into a page behind its markup and entities", async () => {
    await editor.open(
      "to-page.md",
      "“The valves are older than the town hall and leak when it rains,” said Nell Harrow.\n",
    );
    const [link] = await links("to-page.md", "town hall");
    expect(link?.targetUri).toBe(desk.uriOf("material/page.html"));
    expect(wordsThere(link as LocationLink)).toBe(
      "The valves are older than the town hall and leak whenever it rains",
    );
  });

  it("of a Word file leads to its text, which only this user can read, and which goes with the server", async () => {
    const own = await startEditor(desk);
    const words = "I will be at sea, as long as there is a way out";
    await own.open("to-word.md", `“${words},” said Per Hallam.\n`);
    const [link] = ((await own.definition("to-word.md", "at sea")) ?? []) as LocationLink[];
    const path = fileURLToPath(link?.targetUri ?? "");
    expect(path).toMatch(/interview\.docx\.txt$/);
    expect(wordsThere(link as LocationLink)).toContain("I will be at sea");
    expect(statSync(resolve(path, "../..")).mode & 0o077).toBe(0);
    await own.shutDown();
    expect(() => statSync(path)).toThrow();
  });

  it("is none beside quotations, and plain for an editor that knows no links", async () => {
    await editor.open("beside.md", `${FAULTS.altered}\n\nThe board meets.\n`);
    expect(await editor.definition("beside.md", "board meets")).toBeNull();
    const plain = await startEditor(desk, { capabilities: {} });
    await plain.open("beside.md", `${FAULTS.altered}\n`);
    expect(await plain.definition("beside.md", "14 million")).toMatchObject([
      { uri: desk.uriOf("material/council.txt") },
    ]);
    await plain.shutDown();
  });
});

describe("the symbols of a draft", () => {
  it("are its quotations in their order, with verdict and speaker", async () => {
    await editor.open("symbols.md", `# The wall\n\n${FAULTS.sound}\n\n${FAULTS.altered}\n`);
    const symbols = (await editor.symbols("symbols.md")) as DocumentSymbol[];
    expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([
      [expect.stringContaining("Nobody asked the fishermen"), "verbatim · Odd Falk"],
      [expect.stringContaining("The wall costs 14 million"), "altered · Maren Oduya"],
    ]);
    for (const { range, selectionRange } of symbols) expect(selectionRange).toEqual(range);
  });

  it("are given of a draft that was opened only now, while its sources are being read", async () => {
    const own = await startEditor(desk);
    const opened = own.open("now.md", `${FAULTS.sound}\n`);
    expect(await own.symbols("now.md")).toHaveLength(1);
    await opened;
    const ofDraft = own.published.filter(({ uri }) => uri === desk.uriOf("now.md"));
    expect(ofDraft).toHaveLength(1);
    await own.shutDown();
  });

  it("are none of what is not checked", async () => {
    await editor.open("code.py", FAULTS.sound, "python");
    expect(await editor.symbols("code.py")).toBeNull();
  });
});
