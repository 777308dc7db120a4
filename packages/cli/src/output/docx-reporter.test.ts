import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { markedWords } from "../../../export/test/marked-words.js";
import { zipOf } from "../../../readers/test/fixtures/archives.js";
import { deleted, docx, inserted, paragraph, run as text } from "../../../readers/test/fixtures/docx.js";
import { folderOf, hearsay } from "../../test/run.js";

const SAID = "The decking is rotten from end to end, and the insurers will hear of it tomorrow.";
const DRAFT = docx({
  comment: "Is that so?",
  body: [
    paragraph(text("The board met on Monday evening in the old customs house.")),
    paragraph(
      text("“The decking is ") +
        deleted("fine") +
        inserted("sound") +
        text(" from end to end,” said Maren Oduya, who chairs the board."),
    ),
    paragraph(text("“The insurers will hear of it tomorrow,” Oduya said.")),
  ].join(""),
});
const BOX = `<w:r><w:pict><w:txbxContent>${paragraph(text("“The insurers will hear of it tomorrow,” said Maren Oduya."))}</w:txbxContent></w:pict></w:r>`;

const folder = folderOf({
  "draft.docx": DRAFT,
  "macros.docm": DRAFT,
  "holding.docx": zipSync({ ...unzipSync(DRAFT), "word/embeddings/inner.docx": DRAFT }),
  "box.docx": docx({ body: paragraph(BOX) }),
  "draft.txt": "“The decking is sound from end to end,” said Maren Oduya, who chairs the board.\n",
  "draft.zip": zipOf({ "inside.docx": DRAFT }),
  "torn.docx": docx({ body: `${paragraph(text("“It is sound from end to end,” said Maren Oduya."))}<w:p>` }),
  "meeting.txt": `MAREN ODUYA: ${SAID}\n\nTOMAS LIND: I have no objection to that.\n`,
});
const { path: cwd } = folder;
afterAll(() => folder.remove());

const run = (draft: string, ...args: string[]) =>
  hearsay(["check", draft, "--against", "meeting.txt", "--format", "docx", ...args], {
    cwd,
    env: { SOURCE_DATE_EPOCH: "1930000000" },
  });
const written = (name: string) => new Uint8Array(readFileSync(join(cwd, name)));

describe("check --format docx", () => {
  it("writes a copy of a Word file with comments at its quotations, its own comments kept", async () => {
    const { status, stdout, stderr } = await run("draft.docx", "--out", "copy.docx");
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: "", stderr: "" });
    const { words, comments } = markedWords(written("copy.docx"));
    expect(words.get("1")).toBe("“The decking is sound from end to end,”");
    expect(comments.get("0")).toBe("Is that so?");
    expect(comments.get("1")).toBe(
      "Differs from the source: the draft has “sound”, the source “rotten” (meeting.txt, line 1).\n" +
        "Source: “The decking is rotten from end to end” (MAREN ODUYA)",
    );
    expect(comments.get("2")).toMatch(/^Agrees with the source \(meeting\.txt, line 1\)\./);
    const part = strFromU8(unzipSync(written("copy.docx"))["word/comments.xml"] as Uint8Array);
    expect(part).toContain('w:author="Hearsay" w:date="2031-02-27T23:06:40Z" w:initials="H"');
  });

  it("writes only what counts against the draft with --quiet", async () => {
    await run("draft.docx", "--quiet", "--out", "quiet.docx");
    expect([...markedWords(written("quiet.docx")).comments.keys()]).toEqual(["0", "1"]);
  });

  it("makes a Word file of a draft in another format, and of one within an archive a copy", async () => {
    expect((await run("draft.txt", "--out", "made.docx")).status).toBe(1);
    expect(markedWords(written("made.docx")).words.get("0")).toBe("“The decking is sound from end to end,”");
    await run("draft.zip", "--out", "inside.docx");
    expect(markedWords(written("inside.docx")).comments.get("0")).toBe("Is that so?");
  });

  it("says where comments are not at their words", async () => {
    const { stderr } = await run("box.docx", "--out", "box-copy.docx");
    expect(stderr).toMatch(/one comment stands beside the words, where Word keeps none at them/);
    expect((await run("box.docx", "--quiet", "--out", "box-copy.docx")).stderr).toBe("");
  });

  it.each([
    [["draft.docx"], /needs --out/],
    [["draft.docx", "--out", "draft.docx"], /would overwrite draft\.docx/],
    [["draft.docx", "--out", "meeting.txt"], /would overwrite meeting\.txt/],
    [["macros.docm", "--out", "new.docx"], /should end in \.docm/],
    [["torn.docx", "--out", "new.docx"], /no commented copy of torn\.docx can be written: is damaged/],
  ])("refuses %j", async ([draft = "", ...args], why) => {
    const before = written(draft);
    const { status, stderr } = await run(draft, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(why);
    expect(written(draft)).toEqual(before);
  });

  it("says that files within the draft get no comments", async () => {
    const { status, stderr } = await run("holding.docx", "--out", "holding-copy.docx");
    expect(status).toBe(1);
    expect(stderr).toMatch(/holding\.docx\/inner\.docx is a file within the draft/);
    expect(markedWords(written("holding-copy.docx")).references.size).toBe(2);
  });

  it("copies a file with macros under its own ending", async () => {
    expect((await run("macros.docm", "--out", "copy.DOCM")).status).toBe(1);
    expect(markedWords(written("copy.DOCM")).references.size).toBeGreaterThan(1);
  });

  it("refuses more than one draft", async () => {
    const two = ["check", "draft.docx", "draft.txt", "--format", "docx", "--out", "two.docx"];
    expect((await hearsay(two, { cwd })).stderr).toMatch(
      /writes one draft, and there are draft\.docx and draft\.txt/,
    );
    const folderOfTwo = folderOf({ "drafts/a.txt": "“No,” she said.", "drafts/b.txt": "“Yes,” she said." });
    const many = await hearsay(["check", "drafts", "--format", "docx", "--out", "c.docx"], {
      cwd: folderOfTwo.path,
    });
    folderOfTwo.remove();
    expect(many).toMatchObject({ status: 2, stderr: expect.stringMatching(/writes one draft/) });
  });
});
