import { join } from "node:path";
import { buildArticle } from "@hearsay/core";
import { readAll } from "@hearsay/readers";
import { afterAll, describe, expect, it } from "vitest";
import { folderOf } from "../../test/run.js";
import { placeInFile } from "./place-in-file.js";

const MARKDOWN = `---
title: Quay shut
---

# Quay *shut*

The board met on Monday.

- It voted
  to close the quay.
`;

const folder = folderOf({ "draft.md": MARKDOWN, "draft.txt": "One\n\nTwo\r\n\r\nThree\n" });
afterAll(() => folder.remove());

async function linesOf(name: string, words: readonly string[]): Promise<string[]> {
  const file = join(folder.path, name);
  for await (const result of readAll([file])) {
    if (!result.ok) throw new Error(result.reason);
    const place = placeInFile(result);
    return words.map((word) => place(result.article.text.indexOf(word)));
  }
  throw new Error("nothing was read");
}

describe("placeInFile", () => {
  it("counts the lines of a plain text", async () => {
    expect(await linesOf("draft.txt", ["One", "Two", "Three"])).toEqual(["line 1", "line 3", "line 5"]);
  });

  it("counts the lines of the file where its text was taken out of markup", async () => {
    expect(await linesOf("draft.md", ["Quay", "board", "close"])).toEqual(["line 5", "line 7", "line 10"]);
  });

  it("numbers the paragraphs of a Word file", () => {
    const article = buildArticle({ name: "a.docx", blocks: [{ kind: "paragraph", text: "One" }] });
    expect(placeInFile({ article, lineStarts: null })(0)).toBe("paragraph 1");
  });
});
