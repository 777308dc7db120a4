import "../built.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-protocol/node";
import { type Desk, deskOf, type Editor, startEditor } from "./editor.js";
import { FAULTS, MATERIAL } from "./material.js";

let desk: Desk;
let editor: Editor;
let count = 0;

beforeAll(async () => {
  desk = deskOf(MATERIAL);
  editor = await startEditor(desk);
});
afterAll(async () => {
  await editor.shutDown();
  desk.remove();
});

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const draft = (...paragraphs: string[]) => `# The wall\n\n${paragraphs.join("\n\n")}\n`;

/** The words at which the diagnostics of a draft stand. */
async function words(text: string, languageId: string, ending: string): Promise<string[]> {
  const name = `draft-${++count}.${ending}`;
  const diagnostics = await editor.open(name, text, languageId);
  return diagnostics.map((diagnostic) => editor.wordsAt(name, diagnostic));
}

describe("a draft that is opened", () => {
  it("gets a diagnostic at the words of each fault, with the verdict as its code", async () => {
    const faults = [FAULTS.altered, FAULTS.spliced, FAULTS.misattributed, FAULTS.unquoted, FAULTS.notFound];
    const diagnostics = await editor.open("all.md", draft(FAULTS.sound, ...faults));
    expect(codes(diagnostics)).toEqual(["altered", "spliced", "misattributed", "unquoted", "not-found"]);
    expect(diagnostics.map((each) => editor.wordsAt("all.md", each))).toEqual(
      faults.map((fault) => /“.*”/.exec(fault)?.[0]),
    );
    for (const { severity, source, message } of diagnostics) {
      expect([severity, source]).toEqual([DiagnosticSeverity.Error, "hearsay"]);
      expect(message).not.toBe("");
    }
  });

  it("gets a hint where a quotation cannot be checked", async () => {
    const [one, ...others] = await editor.open("hint.md", draft(FAULTS.unclear));
    expect([one?.code, one?.severity, others]).toEqual(["cannot-check", DiagnosticSeverity.Hint, []]);
  });

  it.each([
    ["markdown", "md"],
    ["plaintext", "txt"],
    ["text", "txt"],
    ["some-language", "txt"],
    ["some-language", "md"],
  ])("is read by its language, else by its name (%s, .%s)", async (languageId, ending) => {
    expect(await words(draft(FAULTS.altered), languageId, ending)).toHaveLength(1);
  });

  it("of another language is left alone", async () => {
    expect(await words(draft(FAULTS.altered), "python", "py")).toEqual([]);
  });

  it("is plain text where the editor says so, though it looks like data", async () => {
    const text = `{ "a": 1 }\n\n${FAULTS.altered}\n`;
    expect(await words(text, "plaintext", "txt")).toContain(/“.*”/.exec(FAULTS.altered)?.[0]);
  });
});

describe("places", () => {
  const marked = (quotation: string) => /“.*”/.exec(quotation)?.[0];

  it("are counted in UTF-16 code units, emoji and other large characters before them", async () => {
    const line = `🌊🌊 At the 𝔥arbour, ${FAULTS.altered}`;
    const [one] = await editor.open("emoji.md", draft(line));
    expect(editor.wordsAt("emoji.md", one as Diagnostic)).toBe(marked(FAULTS.altered));
    expect(one?.range.start.character).toBe(line.indexOf("“"));
    expect(await words(`🌊🌊 ${FAULTS.altered}\n`, "plaintext", "txt")).toEqual([marked(FAULTS.altered)]);
  });

  it.each(["markdown", "plaintext"])(
    "hold with CRLF, lone CR and a byte-order mark (%s)",
    async (languageId) => {
      const ending = languageId === "markdown" ? "md" : "txt";
      const text = draft("A line.\fAnother.\u2028And one more.", FAULTS.altered);
      for (const each of [text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r"), `\ufeff${text}`])
        expect(await words(each, languageId, ending)).toEqual([marked(FAULTS.altered)]);
    },
  );

  it("hold in HTML with entities and markup within the words", async () => {
    const text = `<!doctype html>
<html><head><meta charset="iso-8859-1"><title>The wall</title></head><body><article><h1>The wall</h1>
<p>🌊 Caf&eacute; talk&nbsp;&mdash; &ldquo;The wall costs <b>14</b> million crowns, and doing nothing costs more,&rdquo; said Maren Oduya, the mayor.</p>
<p>${FAULTS.sound}</p></article></body></html>`;
    const [found] = await words(text, "html", "html");
    expect(found).toContain("The wall costs <b>14</b> million crowns");
    expect(found).not.toContain("said");
  });

  it("hold in Markdown with emphasis, entities and escapes within the words", async () => {
    const text = draft(
      "*“The wall costs **14** million\ncrowns, and doing nothing costs more,”* said Maren Oduya, the mayor\\*.",
      "> &ldquo;The old pumps will be taken out after the winter storms,&rdquo; said Maren Oduya.",
    );
    const [first, second] = await words(text, "markdown", "md");
    expect(first).toBe("“The wall costs **14** million\ncrowns, and doing nothing costs more,”");
    expect(second).toContain("The old pumps will be taken out after the winter storms,");
  });
});

describe("a draft that is typed", () => {
  it("gets the diagnostics of each version as it stands", async () => {
    await editor.open("typed.md", draft(FAULTS.altered));
    await editor.type("typed.md", "14 million", "12 million");
    expect(await editor.diagnostics("typed.md")).toEqual([]);
    await editor.type("typed.md", "costs more", "costs even more");
    expect(codes(await editor.diagnostics("typed.md"))).toEqual(["altered"]);
  });

  it("never gets those of a text that it has left", async () => {
    await editor.open("fast.md", draft(FAULTS.sound));
    for (const letter of "a sentence that is typed fast ")
      await editor.type("fast.md", "Nobody", `${letter}Nobody`);
    const version = editor.documentOf("fast.md").version;
    await editor.diagnostics("fast.md");
    const versions = editor.published
      .filter(({ uri }) => uri === desk.uriOf("fast.md"))
      .map((each) => each.version);
    expect(versions.at(-1)).toBe(version);
    expect(versions.length).toBeLessThan(version);
    expect([...versions].sort((a = 0, b = 0) => a - b)).toEqual(versions);
  });

  it("is answered about as it stands, while the check of an edit is to come", async () => {
    await editor.open("asked.md", draft(FAULTS.altered));
    await editor.type("asked.md", "14 million", "12 million");
    expect(await editor.hover("asked.md", "The wall costs")).toContain("verbatim");
  });

  it("loses its diagnostics when it is closed", async () => {
    await editor.open("closed.md", draft(FAULTS.altered));
    const next = editor.nextDiagnostics("closed.md");
    await editor.close("closed.md");
    expect(await next).toEqual([]);
  });

  it("may be empty, hold hostile markup, or be too long", async () => {
    expect(await words("", "markdown", "md")).toEqual([]);
    expect(await words("\n \n", "html", "html")).toEqual([]);
    const [deep] = await editor.open("deep.html", "<div>".repeat(20_000), "html");
    expect([deep?.code, deep?.severity]).toEqual(["not-checked", DiagnosticSeverity.Information]);
    expect(deep?.message).toContain("nested");
    const [long] = await editor.open("long.txt", "word ".repeat(250_000), "plaintext");
    expect(long?.message).toContain("1,000,000 characters");
    expect(await words(draft(FAULTS.altered), "markdown", "md")).toHaveLength(1);
  });
});
