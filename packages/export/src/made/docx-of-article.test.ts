import { type Article, articleFromText, buildArticle } from "@hearsay/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedWords, squeezed } from "../../test/marked-words.js";
import { wholeCharacters } from "../../test/whole-characters.js";
import { articleOf, commentAt, commentOn, partOf } from "../../test/word-files.js";
import { commentedDocx } from "../index.js";

const ARTICLE = buildArticle({
  name: "draft.html",
  byline: "Maren Oduya",
  blocks: [
    { kind: "headline", text: "Harbour ferry to stop at weekends" },
    { kind: "standfirst", text: "The last boat leaves on Friday." },
    { kind: "paragraph", text: "“We cannot sail boats that nobody rides,” said Tormod Eike." },
    { kind: "heading", text: "What the islanders say" },
    { kind: "listItem", text: "Ninety passengers on a Sunday & no more" },
    { kind: "blockquote", text: "A Sunday without a boat\nis a Sunday without a till." },
    { kind: "caption", text: "The ferry “Hedda” at the quay." },
  ],
});

const made = (article: Article, comments: Parameters<typeof commentedDocx>[1]) =>
  commentedDocx({ bytes: null, article }, comments);

describe("a Word file made from an article", () => {
  it("has its blocks as what they are", async () => {
    const { bytes, placements } = await made(ARTICLE, []);
    expect(placements).toEqual([]);
    const article = await articleOf(bytes);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(ARTICLE.blocks.map(({ kind }) => kind));
    expect(article.text).toBe(ARTICLE.text);
    expect(article.byline).toBe("Maren Oduya");
  });

  it("has the comments at their words, over several blocks too", async () => {
    const words = [
      "ferry to stop",
      "boats that nobody",
      "Eike.\n\nWhat",
      "& no",
      "boat\nis",
      "Eike.",
      "at the quay.",
    ];
    const { bytes, placements } = await made(
      ARTICLE,
      words.map((each) => commentOn(ARTICLE, each, `On ${each}`)),
    );
    expect(placements).toEqual(words.map(() => "words"));
    const marked = markedWords(bytes);
    expect(words.map((_, id) => squeezed(marked.words.get(`${id}`) ?? ""))).toEqual(words.map(squeezed));
    expect(marked.comments.get("1")).toBe("On boats that nobody");
    expect([...marked.references.values()]).toEqual(words.map(() => 1));
  });

  it("loses no comment that has no words", async () => {
    const { bytes, placements } = await made(ARTICLE, [
      commentAt(3, 3),
      commentAt(999, 1000),
      commentAt(33, 35),
    ]);
    expect(placements).toEqual(["paragraph", "paragraph", "paragraph"]);
    expect(markedWords(bytes).references.size).toBe(3);
    const empty = buildArticle({ name: "a.txt", blocks: [] });
    expect((await made(empty, [commentAt(0, 1)])).placements).toEqual(["paragraph"]);
    expect(markedWords((await made(empty, [commentAt(0, 1)])).bytes).references.size).toBe(1);
  });

  it("keeps short lines, and joins those that were broken to fit a page", async () => {
    const text =
      "A short line\nand another\nthat ends where a page did, as it is longer than most\nof them are.";
    const article = buildArticle({ name: "a.txt", blocks: [{ kind: "paragraph", text }] });
    const { bytes } = await made(article, [commentOn(article, "another\nthat")]);
    expect(partOf(bytes, "word/document.xml").match(/<w:br\/>/g)).toHaveLength(2);
    expect((await articleOf(bytes)).text).toBe(text.replace("most\nof", "most of"));
  });

  it("names the speakers of a transcript", async () => {
    const article = articleFromText("CLERK: What will it cost?\n\nMAREN ODUYA: Twelve million crowns.", {
      name: "a.txt",
    });
    expect(article.kind).toBe("transcript");
    expect((await articleOf((await made(article, [])).bytes)).text).toBe(article.text);
  });

  it("has signs for what XML does not allow", async () => {
    const text = "One \u0001word\u000b and\ud800 another.";
    const article = buildArticle({ name: "a.txt", byline: "\u0002", blocks: [{ kind: "paragraph", text }] });
    const { bytes } = await made(article, [commentOn(article, "another", "a\u0000b")]);
    expect((await articleOf(bytes)).text).toBe("One \ufffdword\ufffd and\ufffd another.");
    expect(markedWords(bytes).comments.get("0")).toBe("a\ufffdb");
  });

  it("has every comment on any text at its words", async () => {
    const text = fc
      .array(fc.constantFrom("“No,” she said.", "\n", "\n\n", " ", "CLERK: ", "- item", "é😀", "Ferry"), {
        minLength: 1,
        maxLength: 30,
      })
      .map((parts) => parts.join(""))
      .filter((each) => each.trim() !== "");
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.tuple(fc.nat(200), fc.nat(40)), { maxLength: 5 }),
        async (given, wanted) => {
          const article = articleFromText(given, { name: "a.txt" });
          const { length } = article.text;
          const comments = wanted.map(([from, size]) => commentAt(from % length, (from % length) + 1 + size));
          const { bytes, placements } = await made(article, comments);
          const marked = markedWords(bytes);
          comments.forEach(({ start, end }, id) => {
            expect(marked.references.get(`${id}`)).toBe(1);
            const words = wholeCharacters(article.text, start, end);
            if (placements[id] === "words")
              expect(squeezed(marked.words.get(`${id}`) ?? "")).toBe(squeezed(words));
            else expect(words.trim()).toBe("");
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
