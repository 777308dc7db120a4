import { describe, expect, it } from "vitest";
import { buildArticle } from "../article/build.js";
import { lineStartsOf, placeByBlock, placeByLine } from "./places.js";

describe("placeByLine", () => {
  it("counts lines from 1, whatever they end in", () => {
    const place = placeByLine(lineStartsOf("a\nbb\r\nc\rd"));
    expect([0, 1, 2, 6, 8].map(place)).toEqual(["line 1", "line 1", "line 2", "line 3", "line 4"]);
  });

  it("takes a map to the text of the file", () => {
    expect(placeByLine(lineStartsOf("# T\n\nwords"), (offset) => offset + 5)(0)).toBe("line 3");
  });
});

describe("placeByBlock", () => {
  const blocks = [
    { kind: "headline", text: "Head" },
    { kind: "paragraph", text: "Body" },
  ] as const;

  it("names the headline, and numbers paragraphs", () => {
    const place = placeByBlock(buildArticle({ name: "a", blocks }));
    expect([0, 6, 9].map(place)).toEqual(["headline", "paragraph 2", "paragraph 2"]);
  });

  it("gives the page where there are pages", () => {
    const paged = blocks.map((block, index) => ({ ...block, page: index + 4 }));
    expect([0, 6].map(placeByBlock(buildArticle({ name: "a", blocks: paged })))).toEqual([
      "page 4",
      "page 5",
    ]);
  });

  it("says so where there is no text", () => {
    expect(placeByBlock(buildArticle({ name: "a", blocks: [] }))(0)).toBe("start");
  });
});
