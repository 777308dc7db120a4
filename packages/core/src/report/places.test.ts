import { describe, expect, it } from "vitest";
import { buildArticle } from "../article/build.js";
import { articleFromText } from "../article/plain-text.js";
import { lineStartsOf } from "../text/lines.js";
import { placeIn } from "./places.js";

describe("placeIn", () => {
  const blocks = [
    { kind: "headline", text: "Head" },
    { kind: "paragraph", text: "Body" },
  ] as const;

  it("counts the lines of a plain text from 1, whatever they end in", () => {
    const place = placeIn(articleFromText("a\nbb\r\nc\rd"));
    expect([0, 1, 2, 6, 8].map(place)).toEqual(["line 1", "line 1", "line 2", "line 3", "line 4"]);
  });

  it("counts the lines of the file where the text was taken out of markup", () => {
    const file = "# Head\n\n\nBody\n";
    const [headline, paragraph] = blocks;
    const article = buildArticle({
      name: "a",
      blocks: [
        { ...headline, origin: [{ start: 0, fileStart: 2, length: 4 }] },
        { ...paragraph, origin: [{ start: 0, fileStart: 9, length: 4 }] },
      ],
    });
    expect([0, 6].map(placeIn({ ...article, lineStarts: lineStartsOf(file) }))).toEqual(["line 1", "line 4"]);
  });

  it("adds the paragraph where only the line is known in which the article begins", () => {
    const article = {
      ...buildArticle({ name: "a", blocks }),
      origin: [{ start: 0, fileStart: 5, length: 0 }],
      lineStarts: [0, 5, 90],
    };
    expect([0, 6].map(placeIn(article))).toEqual(["line 2, headline", "line 2, paragraph 2"]);
  });

  it("names the headline, and numbers paragraphs, where a file has no lines", () => {
    const place = placeIn(buildArticle({ name: "a", blocks }));
    expect([0, 6, 9].map(place)).toEqual(["headline", "paragraph 2", "paragraph 2"]);
  });

  it("gives the page where there are pages", () => {
    const paged = blocks.map((block, index) => ({ ...block, page: index + 4 }));
    expect([0, 6].map(placeIn(buildArticle({ name: "a", blocks: paged })))).toEqual(["page 4", "page 5"]);
  });

  it("says so where there is no text", () => {
    expect(placeIn(buildArticle({ name: "a", blocks: [] }))(0)).toBe("start");
  });
});
