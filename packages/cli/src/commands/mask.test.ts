import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { folderOf, hearsay } from "../../test/run.js";

const MARKDOWN = `---
title: The quay
---

“We was *robbed*,” said [Ines Tarr](https://talvik.example/tarr), who mends
nets there.

> “It were the
> long winter what done it,” she said, “and
> nobody come.”
`;

const folder = folderOf({
  "draft.md": MARKDOWN,
  "crlf.txt": "\ufeffThe board met.\r\n\r\n“We was\r\nrobbed,” said Ines Tarr.\r\n",
  "page.html":
    "<!doctype html><title>The quay</title><body><article><h1>The quay</h1><p>The board met on Monday &amp; voted.</p><p>“We was <em>robbed</em> &amp; sold,” said Ines Tarr, who mends nets on the long quay.</p></article>",
  "notes/one.txt": "One.",
  "broken.pdf": "%PDF-1.4 this is not the rest of a PDF",
});
afterAll(() => folder.remove());
const run = (...args: string[]) => hearsay(["mask", ...args], { cwd: folder.path });

describe("hearsay mask", () => {
  it("masks the words in Markdown, and leaves its markup and the lines where they are", async () => {
    const { stdout, status } = await run("draft.md");
    expect(status).toBe(0);
    expect(stdout).toHaveLength(MARKDOWN.length);
    const lines = stdout.split("\n");
    expect(lines[4]).toBe(
      "“\u00a0      *      * ” said [Ines Tarr](https://talvik.example/tarr), who mends".replace(
        "* ”",
        "* ”",
      ),
    );
    expect(lines[7]).toMatch(/^> “[\u00a0 ]+$/);
    expect(lines[8]).toMatch(/^> \u00a0 +” she said, “ +$/);
    expect(lines[9]).toMatch(/^> \u00a0 +”$/);
  });

  it("keeps line breaks, and drops a byte-order mark as every reader of text does", async () => {
    const { stdout } = await run("crlf.txt");
    expect(stdout).toBe("The board met.\r\n\r\n“\u00a0     \r\n\u00a0      ” said Ines Tarr.\r\n");
  });

  it("masks the words of a page with their entities, and leaves its tags", async () => {
    const page = readFileSync(join(folder.path, "page.html"), "utf8");
    const { stdout } = await run("page.html");
    expect(stdout).toHaveLength(page.length);
    expect(stdout).toMatch(/<p>“ +<em> +<\/em> +” said Ines Tarr/);
    expect(stdout).toContain("<p>The board met on Monday &amp; voted.</p>");
  });

  it("reads standard input, and writes to a file", async () => {
    const { stdout } = await hearsay(["mask", "-"], { input: "“We was robbed,” said Ines Tarr." });
    expect(stdout).toBe("“\u00a0             ” said Ines Tarr.");
    await run("crlf.txt", "--out", "masked.txt");
    expect(readFileSync(join(folder.path, "masked.txt"), "utf8")).toContain("” said Ines Tarr.");
  });

  it.each([
    ["broken.pdf", /broken\.pdf/],
    ["gone.md", /gone\.md does not exist/],
    ["notes", /notes is a folder/],
  ])("says why %s cannot be masked", async (file, reason) => {
    const { status, stdout, stderr } = await run(file);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(reason);
  });

  it("never writes over what it reads", async () => {
    const { status, stderr } = await run("draft.md", "--out", "draft.md");
    expect(status).toBe(2);
    expect(stderr).toContain("would overwrite");
    expect(readFileSync(join(folder.path, "draft.md"), "utf8")).toBe(MARKDOWN);
  });
});
