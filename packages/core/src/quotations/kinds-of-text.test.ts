import { describe, expect, it } from "vitest";
import type { ArticleKind, BlockKind } from "../article/article.js";
import { buildArticle } from "../article/build.js";
import { findQuotations } from "./find.js";

function found(kind: ArticleKind, ...blocks: [BlockKind, string][]) {
  const article = buildArticle({
    name: "example",
    kind,
    blocks: blocks.map(([blockKind, text]) => ({ kind: blockKind, text, speaker: "Hale" })),
  });
  const { quotations, setAside } = findQuotations(article);
  return {
    quoted: quotations.map(({ inner }) =>
      inner.map((range) => article.text.slice(range.start, range.end)).join(" + "),
    ),
    kinds: quotations.map(({ kind: each }) => each),
    aside: setAside.map(({ text, why }) => `${why}: ${text}`),
  };
}

describe("headline, standfirst and caption", () => {
  it.each<[BlockKind, string, string[]]>([
    ["headline", "Harbour is in ‘permanent state of repair’", ["permanent state of repair"]],
    ["headline", "Hale: ‘The Harbour Will Never Close’", ["The Harbour Will Never Close"]],
    ["headline", "Minister ‘furious’ at delay", ["furious"]],
    ["standfirst", "“The quay is closed,” a spokesman said", ["The quay is closed,"]],
    ["caption", "Hale, who says the quay is “closed for good”", ["closed for good"]],
  ])("%s: %s", (kind, text, expected) => {
    expect(found("article", [kind, text])).toMatchObject({ quoted: expected, aside: [] });
  });
});

describe("a block set off as a quotation", () => {
  it("is one quotation without its credit", () => {
    expect(found("article", ["blockquote", "The quay is closed. It stays so. — Maren Oduya"])).toEqual({
      quoted: ["The quay is closed. It stays so."],
      kinds: ["direct"],
      aside: [],
    });
  });

  it("is none where it holds nothing but a credit", () => {
    expect(
      found("article", ["blockquote", "The quay is closed."], ["blockquote", "— Maren Oduya, Port of Sable"]),
    ).toEqual({ quoted: ["The quay is closed."], kinds: ["direct"], aside: [] });
  });

  it("covers what is marked inside it", () => {
    const text =
      "We read the letter twice, and the part that says “go home at once” was a surprise to the whole crew of the boat, to the harbour and to the town behind it.";
    expect(found("article", ["blockquote", text])).toMatchObject({
      quoted: [text],
      aside: ["nested: “go home at once”"],
    });
  });

  it("is what its marks hold, where it has some", () => {
    expect(found("article", ["blockquote", "“The quay is closed,” Hale said."])).toMatchObject({
      quoted: ["The quay is closed,"],
    });
  });
});

describe("a transcript", () => {
  it("keeps the words of others inside a turn", () => {
    expect(found("transcript", ["turn", "She told me, “Close the quay for good.”"])).toMatchObject({
      quoted: ["Close the quay for good."],
    });
  });

  it("sets aside the marks around a whole turn", () => {
    expect(found("transcript", ["turn", "“Close the quay for good.”"])).toMatchObject({
      quoted: [],
      aside: ["own-words: “Close the quay for good.”"],
    });
  });

  it("does not carry a quotation into another's turn", () => {
    expect(
      found("transcript", ["turn", "She said, “Close the quay."], ["turn", "“Really?” I asked."]),
    ).toMatchObject({
      quoted: ["Close the quay.", "Really?"],
    });
  });
});

describe("a statement", () => {
  it("sets aside marks around every paragraph", () => {
    expect(
      found("statement", ["paragraph", "“We close the quay."], ["paragraph", "“We open a new one.”"]),
    ).toMatchObject({
      quoted: [],
      aside: ["own-words: “We close the quay.", "own-words: “We open a new one.”"],
    });
  });

  it("keeps the words of others", () => {
    expect(found("statement", ["paragraph", "Hale wrote: “Close the quay for good.”"])).toMatchObject({
      quoted: ["Close the quay for good."],
    });
  });
});
