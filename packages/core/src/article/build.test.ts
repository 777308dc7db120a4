import fc from "fast-check";
import { expect, test } from "vitest";
import { isSpace } from "../text/characters.js";
import { buildArticle } from "./build.js";

test("the text is the blocks joined by an empty line, and the blocks are its ranges", () => {
  const article = buildArticle({
    name: "quay.html",
    blocks: [
      { kind: "headline", text: " Quay to reopen " },
      { kind: "paragraph", text: "  " },
      { kind: "standfirst", text: "Work begins in May" },
      { kind: "paragraph", text: "The council voted on Monday." },
    ],
  });
  expect(article.text).toBe("Quay to reopen\n\nWork begins in May\n\nThe council voted on Monday.");
  expect(article.headline).toEqual({ start: 0, end: 14, text: "Quay to reopen" });
  expect(article.standfirst?.text).toBe("Work begins in May");
  expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual([
    "Quay to reopen",
    "Work begins in May",
    "The council voted on Monday.",
  ]);
  expect(article.origin).toBeNull();
});

test("pages, times and origin are moved with the block, past the white space that is cut off", () => {
  const article = buildArticle({
    name: "a",
    blocks: [
      { kind: "paragraph", text: "First.", page: 1, origin: [{ start: 0, fileStart: 10, length: 6 }] },
      {
        kind: "paragraph",
        text: "  Second here.",
        page: 2,
        pages: [{ offset: 9, page: 3 }],
        times: [{ offset: 9, time: 500 }],
        origin: [
          { start: 0, fileStart: 20, length: 9 },
          { start: 9, fileStart: 29, length: 5 },
        ],
      },
    ],
  });
  expect(article.pages).toEqual([
    { offset: 0, page: 1 },
    { offset: 8, page: 2 },
    { offset: 15, page: 3 },
  ]);
  expect(article.times).toEqual([{ offset: 15, time: 500 }]);
  expect(article.origin).toEqual([
    { start: 0, fileStart: 10, length: 6 },
    { start: 8, fileStart: 22, length: 12 },
  ]);
});

test("a turn of several paragraphs is one turn", () => {
  const { turns, text } = buildArticle({
    name: "a",
    kind: "transcript",
    blocks: [
      { kind: "turn", text: "Good evening.", speaker: "Maren Oduya" },
      { kind: "turn", text: "We begin.", continues: true },
      { kind: "turn", text: "Thank you.", speaker: "Ray Hallam" },
    ],
  });
  expect(turns.map(({ speaker, start, end }) => [speaker, text.slice(start, end)])).toEqual([
    ["Maren Oduya", "Good evening.\n\nWe begin."],
    ["Ray Hallam", "Thank you."],
  ]);
});

test("blocks are within the text, trimmed, ascending and apart, and the origin leads to the same characters", () => {
  const blocks = fc.array(
    fc.record({
      kind: fc.constantFrom("headline", "paragraph", "turn"),
      text: fc.string({ unit: "binary" }),
    }),
  );
  fc.assert(
    fc.property(blocks, (drafts) => {
      const file = drafts.map(({ text }) => text).join("#");
      let fileStart = 0;
      const article = buildArticle({
        name: "a",
        blocks: drafts.map(({ kind, text }) => {
          const origin = [{ start: 0, fileStart, length: text.length }];
          fileStart += text.length + 1;
          return { kind: kind as "headline" | "paragraph" | "turn", text, origin };
        }),
      });
      let last = 0;
      for (const { start, end } of article.blocks) {
        const text = article.text.slice(start, end);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1))).toBe(false);
        last = end;
      }
      for (const { start, fileStart: from, length } of article.origin ?? []) {
        expect(article.text.slice(start, start + length)).toBe(file.slice(from, from + length));
      }
    }),
  );
});
