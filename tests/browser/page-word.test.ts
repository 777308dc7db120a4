import "../built.js";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { markedWords } from "../../packages/export/test/marked-words.js";
import { partOf, withoutComments } from "../../packages/export/test/word-files.js";
import { deleted, inserted, paragraph, run } from "../../packages/readers/test/fixtures/docx.js";
import { EXAMPLE_DRAFT, EXAMPLE_MATERIAL, giveFiles, type MadeFile, PageHost, textFile } from "./page.js";

let host: PageHost;

beforeAll(async () => {
  host = await PageHost.start();
}, 180_000);

afterAll(() => host?.close());

const COUNCIL = textFile(
  "council.txt",
  "MAREN ODUYA: The wall costs 12 million crowns, and doing nothing costs more.\n\nTOMAS LIND: We close it tonight, all of us.",
);

/** A draft as Word has it, with a tracked change and a table. */
const DRAFT: MadeFile = {
  name: "wall.docx",
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  buffer: Buffer.from(
    withoutComments(
      [
        paragraph(`${run("The council met ")}${inserted("on Tuesday")}${deleted("on Monday")}${run(".")}`),
        paragraph(run("“The wall costs 14 million crowns,” said Maren Oduya, the mayor.")),
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${paragraph(run("Boats in May"))}</w:tc></w:tr></w:tbl>`,
        paragraph(run("“We close it tonight,” said Tomas Lind.")),
      ].join(""),
    ),
  ),
};

/** What the button saves: the file's name, its bytes, and by what each comment says the words that it stands at. */
async function savedCopy(page: Page) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Word", exact: true }).click();
  const file = await download;
  const bytes = new Uint8Array(readFileSync(await file.path()));
  const { comments, words } = markedWords(bytes);
  const at = [...comments].map(([id, said]) => ({ said, words: words.get(id)?.trim() }));
  return { name: file.suggestedFilename(), bytes, at };
}

const item = (page: Page, verdict: string) => page.locator(".rail-item", { hasText: verdict }).first();

describe("the draft as a Word file", () => {
  it("is a copy of a Word file, with a comment at each quotation and the decisions in them", async () => {
    const { page, faults } = await host.open();
    await giveFiles(page, DRAFT, [COUNCIL]);
    await item(page, "altered").click();
    await page.locator(".signature textarea").fill("she gave the new figure later");
    await page.locator(".signature input").fill("IB");
    await page.getByRole("button", { name: "To fix" }).click();
    const { name, bytes, at } = await savedCopy(page);
    expect(name).toBe("wall-check.docx");
    expect(at.map(({ words }) => words)).toEqual([
      "“The wall costs 14 million crowns,”",
      "“We close it tonight,”",
    ]);
    expect(at[0]?.said).toMatch(/^Differs from the source.*“14”.*“12”/);
    expect(at[0]?.said).toMatch(/To be corrected \(IB\): she gave the new figure later$/);
    expect(at[1]?.said).not.toContain("To be corrected");
    // all but the marks stands as it stood: what was inserted and deleted, the table, every word
    const shape = (xml: string) =>
      Array.from(
        xml.matchAll(/<w:(ins|del|tbl|tc)\b|<w:(?:t|delText)\b[^>]*>([^<]*)/g),
        ([, tag, text]) => tag ?? text,
      )
        .join("|")
        .replaceAll("”| said", "” said");
    expect(shape(partOf(bytes, "word/document.xml"))).toBe(shape(partOf(DRAFT.buffer, "word/document.xml")));
    expect(faults).toEqual([]);
  });

  it("of a draft that was edited on the page says in the comment what its words are now", async () => {
    const { page } = await host.open();
    await giveFiles(page, DRAFT, [COUNCIL]);
    await item(page, "altered").click();
    await page.getByRole("button", { name: /“14” becomes “12”/ }).click();
    await item(page, "altered").waitFor({ state: "detached" });
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("Talvik. ");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".kept-state").textContent()).toBe("kept");
    const { at } = await savedCopy(page);
    expect(at[0]).toMatchObject({
      words: "“The wall costs 14 million crowns,”",
      said: expect.stringMatching(/^Changed on the page to: “The wall costs 12 million crowns,”\nAgrees/),
    });
    expect(at[1]).toMatchObject({
      words: "“We close it tonight,”",
      said: expect.not.stringContaining("Changed on the page"),
    });
  });

  it("still is that copy after a reload", async () => {
    const { page } = await host.open();
    await giveFiles(page, DRAFT, [COUNCIL]);
    await expect.poll(() => page.locator(".kept-state").textContent()).toBe("kept");
    await page.reload();
    await item(page, "altered").waitFor();
    const { bytes } = await savedCopy(page);
    expect(partOf(bytes, "word/document.xml")).toContain("<w:tbl>");
  });

  it("is made of the text where the draft is another file, edited or not, or was pasted", async () => {
    const { page } = await host.open();
    await giveFiles(page, EXAMPLE_DRAFT, EXAMPLE_MATERIAL);
    const quotations = await page.locator(".rail-item").count();
    const unedited = await savedCopy(page);
    expect(unedited.name).toBe("draft-check.docx");
    expect(unedited.at.length).toBeGreaterThanOrEqual(quotations);
    expect(unedited.at.map(({ words }) => words)).toContainEqual(
      expect.stringContaining("The wall costs 14"),
    );
    await page.locator(".rail-item[data-quotation=q3]").click();
    await page.getByRole("button", { name: /“14” becomes “12”/ }).click();
    await expect.poll(() => page.locator("#evidence-verdict").textContent()).toMatch(/verbatim/);
    const edited = await savedCopy(page);
    expect(edited.at.map(({ words }) => words)).toContainEqual(expect.stringContaining("The wall costs 12"));
    await page.getByRole("button", { name: "New check" }).click();
    await page.locator(".paste textarea").fill("“We close it tonight,” said Maren Oduya.");
    await page.getByRole("button", { name: "Check this text" }).click();
    await page.locator(".rail-item").waitFor();
    expect((await savedCopy(page)).at.map(({ words }) => words)).toEqual(["“We close it tonight,”"]);
  });

  it("says why where the server refuses it, and the check stays", async () => {
    const { page } = await host.open();
    await giveFiles(page, DRAFT, [COUNCIL]);
    await page.context().route("**/api/v1/copies", (route) => route.abort());
    await page.getByRole("button", { name: "Word", exact: true }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("could not be saved");
    await item(page, "altered").waitFor();
  });
});
