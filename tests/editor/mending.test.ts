import "../built.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, deskOf, type Editor, startEditor } from "./editor.js";
import { FAULTS, MATERIAL } from "./material.js";

let desk: Desk;
let editor: Editor;
let count = 0;

beforeAll(async () => {
  desk = deskOf({
    ...MATERIAL,
    "material/odd.txt":
      "ODD FALK: The *pumps* cost <b>less</b> & less than `nothing` at [all](command:wall) to us every single year.\n",
  });
  editor = await startEditor(desk);
});
afterAll(async () => {
  await editor.shutDown();
  desk.remove();
});

type Kind = keyof typeof WRITTEN;

/** A paragraph as each language has it. */
const WRITTEN = {
  plaintext: (paragraph: string) => `The wall\n\n${paragraph}\n`,
  markdown: (paragraph: string) => `# The wall\n\n${paragraph}\n`,
  html: (paragraph: string) =>
    `<!doctype html><title>The wall</title><article><h1>The wall</h1>\n<p>${paragraph}</p>\n<p>The board meets in May.</p></article>\n`,
};
const LANGUAGES = Object.keys(WRITTEN) as Kind[];

async function open(languageId: Kind, paragraph: string): Promise<string> {
  const name = `draft-${++count}`;
  await editor.open(name, WRITTEN[languageId](paragraph), languageId);
  return name;
}

/** The titles of what is offered at some words, and what comes of taking the one that a pattern names. */
async function mended(name: string, at: string, title: RegExp): Promise<{ text: string; codes: unknown[] }> {
  const actions = await editor.actions(name, at);
  const action = actions.find((each) => title.test(each.title));
  if (action === undefined) throw new Error(`only offered: ${actions.map((each) => each.title).join("; ")}`);
  const text = await editor.take(name, action);
  return { text, codes: (await editor.diagnostics(name)).map(({ code }) => code) };
}

describe.each(LANGUAGES)("a quotation in %s", (languageId) => {
  it.each([
    ["becomes the source’s words", FAULTS.altered, /“14” becomes “12”/, "costs 12 million"],
    ["gets brackets around what is the draft’s own", FAULTS.changed, /in brackets/, "[need]"],
    ["gets an ellipsis where words are left out", FAULTS.shortened, /ellipsis/, "…"],
    ["gets an ellipsis where passages are joined", FAULTS.spliced, /ellipsis/, "board. …"],
    [
      "is credited to the source’s speaker",
      FAULTS.misattributed,
      /whom the source credits/,
      "said Liv Sandoval",
    ],
    [
      "loses its marks where it is a paraphrase",
      FAULTS.unquoted,
      /marks are taken away/,
      "The harbour board met",
    ],
  ])("%s", async (_, fault, title, expected) => {
    const name = await open(languageId, fault);
    const [before] = await editor.diagnostics(name);
    expect(before).toBeDefined();
    const { text, codes } = await mended(name, fault.slice(5, 25), title);
    expect(text).toContain(expected);
    expect(codes).not.toContain(before?.code);
    if (title.source.includes("marks")) expect(text).not.toMatch(/[“”]/);
  });

  it("becomes the source’s words at once where several differ", async () => {
    const fault =
      "“The wall costs 14 million kroner, and doing nothing costs more,” said Maren Oduya, the mayor.";
    const name = await open(languageId, fault);
    const { text, codes } = await mended(name, "The wall costs", /^All \d differences/);
    expect(text).toContain("The wall costs 12 million crowns, and doing nothing costs more");
    expect(codes).toEqual([]);
  });

  it("takes a source’s words as words, whatever markup they would be", async () => {
    const fault = "“The pumps cost more than anything at all to us every single year,” said Odd Falk.";
    const name = await open(languageId, fault);
    for (const { title, edit } of await editor.actions(name, "The pumps")) {
      const [change] = edit?.documentChanges ?? [];
      const words =
        change !== undefined && "edits" in change
          ? change.edits.map((each) => "newText" in each && each.newText).join("")
          : "";
      if (languageId === "html") expect(words, title).not.toMatch(/<|&(?!amp;|lt;)/);
      if (languageId === "markdown") expect(words, title).not.toMatch(/(?<!\\)[*`<]|(?<!\\)\]\(/);
    }
    const { codes } = await mended(name, "The pumps", /^All \d differences/);
    expect(codes).not.toContain("altered");
  });

  it("is offered nothing where it stands, or cannot be checked", async () => {
    const name = await open(languageId, `${FAULTS.sound} ${FAULTS.unclear}`);
    expect(await editor.actions(name, "the fishermen")).toEqual([]);
    expect(await editor.actions(name, "Nobody asked,")).toEqual([]);
  });
});

describe("markup within the words", () => {
  it("is never touched", async () => {
    const inHtml = await open("html", FAULTS.altered.replace("14 million", "1<b>4</b> million"));
    expect((await editor.diagnostics(inHtml)).map(({ code }) => code)).toEqual(["altered"]);
    expect(await editor.actions(inHtml, "The wall costs")).toEqual([]);
    const drawn = await open("html", FAULTS.unquoted.replace("“", "<q>").replace("”", "</q>"));
    expect((await editor.diagnostics(drawn)).map(({ code }) => code)).toEqual(["unquoted"]);
    expect(await editor.actions(drawn, "harbour board")).toEqual([]);
    const inMarkdown = await open("markdown", FAULTS.altered.replace("14 million", "1*4* million"));
    expect(await editor.actions(inMarkdown, "The wall costs")).toEqual([]);
  });

  it("stays where it stands beside or around them", async () => {
    const inMarkdown = await open("markdown", FAULTS.altered.replace("14", "**14**"));
    expect((await mended(inMarkdown, "wall costs", /“14” becomes/)).text).toContain("costs **12** million");
    const inHtml = await open("html", FAULTS.altered.replace("14", "<a href='#n'>14</a>"));
    expect((await mended(inHtml, "wall costs", /“14” becomes/)).text).toContain("<a href='#n'>12</a>");
  });

  it("that stands for a mark is taken away whole", async () => {
    const entities = FAULTS.unquoted.replace("“", "&ldquo;").replace("”", "&rdquo;");
    const inHtml = await open("html", entities);
    expect((await mended(inHtml, "harbour board", /marks/)).text).toContain("<p>The harbour board met");
    const escaped = FAULTS.unquoted.replace("“", '\\"').replace("”", '\\"');
    const inMarkdown = await open("markdown", escaped);
    expect((await mended(inMarkdown, "harbour board", /marks/)).text).toContain("\n\nThe harbour board met");
  });
});

it("only quick fixes are given, and only where an editor asks for them", async () => {
  const name = await open("markdown", FAULTS.altered);
  expect(await editor.actions(name, "14", ["refactor"])).toEqual([]);
  const actions = await editor.actions(name, "14", ["quickfix"]);
  expect(actions.map(({ kind, diagnostics }) => [kind, diagnostics?.[0]?.code])).toEqual([
    ["quickfix", "altered"],
  ]);
});

it("an edit holds where CRLF, a byte-order mark and emoji stand before it", async () => {
  const name = `draft-${++count}.md`;
  await editor.open(name, `\ufeff# 🌊 The wall\r\n\r\n🌊 ${FAULTS.altered}\r\n`);
  const { text, codes } = await mended(name, "The wall costs", /“14” becomes/);
  expect([text, codes]).toEqual([
    `\ufeff# 🌊 The wall\r\n\r\n🌊 ${FAULTS.altered.replace("14", "12")}\r\n`,
    [],
  ]);
});

it("editors that know no versions get plain changes", async () => {
  const old = await startEditor(desk, { capabilities: {} });
  await old.open("old.md", WRITTEN.markdown(FAULTS.altered));
  const [action] = await old.actions("old.md", "14");
  expect(Object.keys(action?.edit?.changes ?? {})).toEqual([desk.uriOf("old.md")]);
  await old.shutDown();
});
