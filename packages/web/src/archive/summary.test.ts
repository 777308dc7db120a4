import type { TracedOccurrence } from "@hearsay/client";
import { describe, expect, it } from "vitest";
import { searchedText, summaryOf } from "./summary.js";

const occurrence = (
  id: number,
  outlet: string | null,
  published: string | null,
  more = {},
): TracedOccurrence => ({
  id: `o${id}`,
  file: `${id}.txt`,
  url: null,
  alsoAt: [],
  article: { headline: null, outlet, published },
  start: 0,
  end: 4,
  text: "word",
  similarity: 1,
  speaker: null,
  via: [],
  marked: true,
  variant: "v1",
  copyOf: null,
  version: 1,
  current: true,
  kept: id,
  ...more,
});

describe("a trace in figures", () => {
  it("counts an article with two places once, and copies apart", () => {
    const occurrences = [
      occurrence(1, "The Post", "2031-03-12"),
      occurrence(2, "The Post", "2031-03-12", { kept: 1 }),
      occurrence(3, "The Wire", "2032", { copyOf: "o1" }),
      occurrence(4, null, null),
      occurrence(5, "The Wire", "2032-01-01"),
    ];
    expect(
      summaryOf({
        query: "w",
        occurrences,
        variants: [],
        lineage: [],
        byChance: 0,
        complete: true,
        unasked: [],
      }),
    ).toEqual({
      articles: 3,
      copies: 1,
      wordings: 0,
      outlets: [
        { name: "The Wire", count: 2 },
        { name: "The Post", count: 1 },
      ],
      years: [
        { name: "2031", count: 1 },
        { name: "2032", count: 2 },
        { name: "no date", count: 1 },
      ],
    });
  });

  it("says what was searched", () => {
    const census = { articles: 4382, versions: 4383, words: 9_000_001, languages: ["en"], doubtful: 0 };
    expect(searchedText(census)).toBe("4,382 articles in 4,383 versions, 9,000,001 words");
    expect(searchedText({ ...census, articles: 1, versions: 1, words: 1 })).toBe("1 article, 1 word");
  });
});
