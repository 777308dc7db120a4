import { articleFromText } from "@hearsay/core";
import { readArticle } from "@hearsay/core/plumbing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween } from "./compare.js";
import { quotedIn } from "./quoted.js";

const BOARD = "The board of Tollhaven met behind closed doors on Tuesday night.";
const QUAY =
  "“The north quay will stay open until the last trawler has been paid for its herring,” said Maren Oduya, who chairs the board.";
const NETS =
  "“We will mend the nets in spring, and not one day before that,” said Ines Tarr, who counts crates.";
const ROPES = "“Nobody had ever promised the apprentices a ladder or a rope,” said Otto Brandis, a skipper.";
const STORY = [BOARD, QUAY, NETS, ROPES];

function changes(before: readonly string[], after: readonly string[]) {
  const quoted = (paragraphs: readonly string[]) => {
    const article = articleFromText(`${paragraphs.join("\n\n")}\n`);
    return quotedIn(article, readArticle(article));
  };
  return changesBetween(quoted(before), quoted(after));
}

const kindsOf = (before: readonly string[], after: readonly string[]) =>
  changes(before, after).map(({ kinds }) => kinds);

describe("the quotations of two versions", () => {
  it("did not change where the article did not, whatever the order of its paragraphs", () => {
    expect(changes(STORY, STORY)).toEqual([]);
    fc.assert(
      fc.property(fc.shuffledSubarray(STORY, { minLength: STORY.length }), (moved) => {
        expect(changes(STORY, moved)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("did not change where other text did", () => {
    const more = [BOARD.replace("Tuesday", "Wednesday"), QUAY, "It rained all day.", NETS, ROPES];
    expect(changes(STORY, more)).toEqual([]);
  });

  it("were added and taken out", () => {
    expect(changes([BOARD, QUAY], [BOARD, QUAY, NETS])).toMatchObject([
      { kinds: ["added"], before: [], after: [{ speaker: "Ines Tarr" }] },
    ]);
    expect(changes([BOARD, QUAY, NETS], [BOARD, NETS])).toMatchObject([
      { kinds: ["removed"], before: [{ speaker: "Maren Oduya" }], after: [] },
    ]);
  });

  it("changed in their words, wherever they stand", () => {
    const other = QUAY.replace("open", "shut");
    const [change, ...more] = changes(STORY, [BOARD, ROPES, NETS, other]);
    expect(more).toEqual([]);
    expect(change?.kinds).toEqual(["words"]);
    expect(change?.diff.filter(({ op }) => op !== "equal")).toMatchObject([
      { op: "replace", draft: "open", source: "shut" },
    ]);
  });

  it("lost their end, or were given one", () => {
    const short = NETS.replace(", and not one day before that", "");
    for (const [before, after, op, side] of [
      [NETS, short, "insert", "draft"],
      [short, NETS, "delete", "source"],
    ] as const) {
      const [change, ...more] = changes([BOARD, before], [BOARD, after]);
      expect(more).toEqual([]);
      expect(change?.kinds).toEqual(["words"]);
      const differing = change?.diff.filter((step) => step.op !== "equal") ?? [];
      expect(differing.map((step) => step.op)).toEqual([op]);
      expect(differing[0]?.[side]).toContain("not one day before that");
    }
  });

  it("were credited to somebody else", () => {
    expect(changes(STORY, [BOARD, QUAY, NETS.replace("Ines Tarr", "Hanno Veld"), ROPES])).toMatchObject([
      { kinds: ["credit"], before: [{ speaker: "Ines Tarr" }], after: [{ speaker: "Hanno Veld" }], diff: [] },
    ]);
  });

  it("were changed and credited to somebody else", () => {
    const other = NETS.replace("Ines Tarr", "Hanno Veld").replace("spring", "autumn");
    expect(kindsOf(STORY, [BOARD, QUAY, other, ROPES])).toEqual([["words", "credit"]]);
  });

  it("are the same where one was split in two, or two became one", () => {
    const split =
      "“The north quay will stay open,” said Maren Oduya, who chairs the board, “until the last trawler has been paid for its herring.”";
    const two =
      "“The north quay will stay open until the last trawler,” said Maren Oduya, who chairs the board. It “has been paid for its herring”, Maren Oduya said.";
    for (const other of [split, two]) {
      expect(kindsOf([BOARD, QUAY, NETS], [BOARD, other, NETS]).flat()).not.toContain("words");
      expect(kindsOf([BOARD, other, NETS], [BOARD, QUAY, NETS]).flat()).not.toContain("words");
      expect(kindsOf([BOARD, QUAY, NETS], [BOARD, other, NETS]).flat()).not.toContain("added");
      expect(kindsOf([BOARD, QUAY, NETS], [BOARD, other, NETS]).flat()).not.toContain("removed");
    }
  });

  it("are told apart from how they are written", () => {
    const dressed = NETS.replace("spring, and", "spring — and");
    expect(changes([BOARD, NETS], [BOARD, dressed])).toMatchObject([{ kinds: ["typography"], diff: [] }]);
    expect(changes([BOARD, NETS], [BOARD, NETS.replace("“", '"').replace("”", '"')])).toEqual([]);
  });

  it("are known from those in a note on a correction", () => {
    const note =
      "Correction: An earlier version of this article quoted Maren Oduya as saying “the north quay will stay open until the last trawler has been paid for its herring”.";
    const found = changes(STORY, [BOARD, QUAY.replace("open", "shut"), NETS, ROPES, note]);
    expect(found.map(({ kinds }) => kinds)).toEqual([["words"], ["added"]]);
    expect(found[1]?.after[0]?.inNote).toBe(true);
    expect(changes(STORY, [...STORY, "Correction: the board met on Tuesday, not on Monday."])).toEqual([]);
  });

  it("are compared where they are longer than anything that is aligned", () => {
    const words = Array.from({ length: 3000 }, (_, at) => `herring${at}`);
    const quoted = (text: string) => [{ text, start: 1, end: 2, speaker: null, via: [], inNote: false }];
    const changed = words.with(1500, "mackerel").join(" ");
    expect(changesBetween(quoted(words.join(" ")), quoted(changed))).toMatchObject([
      {
        kinds: ["words"],
        diff: [{ op: "equal" }, { draft: "herring1500", source: "mackerel" }, { op: "equal" }],
      },
    ]);
  });

  it("stay as many as they are: each stands in one change at most", () => {
    const parts = [BOARD, QUAY, NETS, ROPES, QUAY.replace("open", "shut"), NETS.replace("nets", "nests")];
    const some = fc.array(fc.constantFrom(...parts), { maxLength: 5 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const found = changes(before, after);
        for (const side of ["before", "after"] as const) {
          const starts = found.flatMap((change) => change[side].map(({ start }) => start));
          expect(new Set(starts).size).toBe(starts.length);
        }
        expect(changes(before, before)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
