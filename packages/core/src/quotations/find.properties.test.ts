import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockKind } from "../article/article.js";
import { buildArticle } from "../article/build.js";
import { contains, overlaps, type Range } from "../text/span.js";
import { findQuotations } from "./find.js";

const DOUBLE_MARKS = '"“”„«»';

const anyText = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom("word", "Hale", "said", "he", "the", "boys", "Mr", "😀", "é", "1"),
      },
      { weight: 3, arbitrary: fc.constantFrom(" ", " ", ", ", ". ", "? ", "—", "\n", "(", ")", "…") },
      {
        weight: 3,
        arbitrary: fc.constantFrom('"', "'", "“", "”", "‘", "’", "«", "»", "„", "‚", "''", "``", "「", "」"),
      },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

const kind = fc.constantFrom<BlockKind>("headline", "paragraph", "blockquote", "caption", "turn", "listItem");

const anyArticle = fc
  .array(fc.record({ kind, text: anyText }), { maxLength: 5 })
  .chain((blocks) =>
    fc
      .constantFrom("article" as const, "transcript" as const, "statement" as const)
      .map((articleKind) => buildArticle({ name: "any", kind: articleKind, blocks })),
  );

describe("whatever the marks", () => {
  it("pieces stand in blocks, words inside their marks, quotations apart from each other", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { quotations } = findQuotations(article);
        let last = 0;
        for (const { spans, inner, block } of quotations) {
          expect(spans).toHaveLength(inner.length);
          expect(contains(article.blocks[block] as Range, spans[0] as Range)).toBe(true);
          for (const [index, span] of spans.entries()) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            expect(article.blocks.some((each) => contains(each, span))).toBe(true);
            expect(contains(span, inner[index] as Range)).toBe(true);
            last = span.end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("every double mark is in a quotation, set aside or reported", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { quotations, setAside, faults } = findQuotations(article);
        const told: Range[] = [...quotations.flatMap((each) => each.spans), ...setAside, ...faults];
        for (let at = 0; at < article.text.length; at++) {
          const isMark = DOUBLE_MARKS.includes(article.text[at] as string);
          // after a digit it may be the sign of inches
          if (!isMark || article.text[at - 1] === "1") continue;
          expect(told.some((range) => overlaps(range, { start: at, end: at + 1 }))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("what is set aside is apart from the quotations, unless it is nested", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { quotations, setAside } = findQuotations(article);
        const spans = quotations.flatMap((each) => each.spans);
        for (const aside of setAside.filter(({ why }) => why !== "nested")) {
          expect(spans.some((span) => overlaps(span, aside))).toBe(false);
        }
      }),
    );
  });
});

const phrase = fc
  .array(fc.constantFrom("we", "sail", "tonight", "don’t", "harbour", "the", "Hale", "boats"), {
    minLength: 4,
    maxLength: 9,
  })
  .map((words) => words.join(" "));

const sentence = fc.oneof(
  phrase.map((words) => `Then ${words}.`),
  phrase.map((words) => `“${words},” Hale said.`),
  phrase.map((words) => `Hale said: “${words}.”`),
  fc.tuple(phrase, phrase).map(([one, other]) => `“${one},” Oduya said, “${other}.”`),
  fc.tuple(phrase, phrase).map(([one, other]) => `“He said, ‘${one},’ and ${other},” Hale said.`),
  phrase.map((words) => `They called it “${words}” and left (“so ${words}”).`),
);

describe("marks of known direction", () => {
  it("give the same pieces when they are straight", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const curly = sentences.join(" ");
        const straight = curly.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
        const [one, other] = [curly, straight].map((text) =>
          findQuotations(buildArticle({ name: "any", blocks: [{ kind: "paragraph", text }] })),
        );
        expect(other?.quotations).toEqual(one?.quotations);
        expect(other?.faults).toEqual([]);
        expect(one?.faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("are found whole, one for each pair", () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), (phrases) => {
        const text = phrases.map((words) => `“${words},” Hale said.`).join(" ");
        const article = buildArticle({ name: "any", blocks: [{ kind: "paragraph", text }] });
        const words = findQuotations(article).quotations.map(({ inner }) =>
          article.text.slice(inner[0]?.start, inner[0]?.end),
        );
        expect(words).toEqual(phrases.map((each) => `${each},`));
      }),
    );
  });
});

describe("what is no prose", () => {
  it.each(['"', "“", "'", "\"'", "“”", '"a ', "“a ‘b «c ", "“‘«‹「"])(
    "%s, a hundred thousand times",
    (unit) => {
      const article = buildArticle({
        name: "any",
        blocks: [
          { kind: "paragraph", text: unit.repeat(100_000) },
          { kind: "paragraph", text: "“We sail tonight,” Hale said." },
        ],
      });
      const { quotations, faults } = findQuotations(article);
      expect(quotations.map(({ block }) => block)).toEqual([1]);
      expect(faults.length).toBeGreaterThan(0);
    },
  );
});
