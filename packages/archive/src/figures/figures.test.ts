import { articleFromText } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { figuresNear } from "./belonging.js";
import { type FoundFigure, figuresOf } from "./figures.js";

const near = (text: string, term: string) =>
  figuresNear(articleFromText(`Notes\n\n${text}\n`, { name: "a.txt" }), term).map(
    ({ start, end, belongs }) => [`Notes\n\n${text}`.slice(start, end), belongs],
  );

describe("a number belongs to a thing", () => {
  it.each<[string, string, readonly (readonly [string, boolean])[]]>([
    ["The sea wall will cost 12 million crowns.", "sea wall", [["12 million crowns", true]]],
    ["The sea walls cost at least $12 million.", "sea wall", [["$12 million", true]]],
    ["The flood killed 212 people.", "flood", [["212 people", true]]],
    ["The board paid $12 million for the wall.", "wall", [["$12 million", true]]],
    ["The club raised $185,000 from two letters about the wall.", "wall", [["$185,000", false]]],
    ["The wall is cheaper than the bridge at $12 million.", "wall", [["$12 million", false]]],
    [
      "The wall cost $12 million and the bridge $30 million.",
      "wall",
      [
        ["$12 million", true],
        ["$30 million", false],
      ],
    ],
    ["The bridge cost $30 million.", "wall", []],
  ])("%s (%s)", (text, term, expected) => {
    expect(near(text, term)).toEqual(expected);
  });
});

describe("figures over time", () => {
  const figure = (version: number, text: string, told: Partial<FoundFigure> = {}): FoundFigure => ({
    text,
    sentence: text,
    file: `${version}.txt`,
    url: null,
    article: { headline: null, outlet: "Post", section: null, published: `2031-03-1${version}` },
    start: 0,
    end: 5,
    speaker: "Maren Oduya",
    via: [],
    version,
    belongs: true,
    isComparable: true,
    kind: null,
    ...told,
  });
  const facts = { term: "wall", filters: { since: null, until: null, outlet: null }, complete: true };
  const revisions = (found: readonly FoundFigure[], copies: readonly (readonly [number, number])[] = []) =>
    figuresOf(found, { ...facts, copies }).figures.map(({ id, revises }) => [id, revises]);

  it("show where a source gives another number later, in another dress the same", () => {
    expect(revisions([figure(3, "$14 million"), figure(1, "$12 million"), figure(2, "$12,000,000")])).toEqual(
      [
        ["f1", null],
        ["f2", null],
        ["f3", "f2"],
      ],
    );
  });

  it("are no revision by another source, in another unit, or in a copy", () => {
    expect(revisions([figure(1, "$12 million"), figure(2, "$14 million", { speaker: "Otto Lind" })])).toEqual(
      [
        ["f1", null],
        ["f2", null],
      ],
    );
    expect(revisions([figure(1, "12 miners"), figure(2, "14 sailors")])).toEqual([
      ["f1", null],
      ["f2", null],
    ]);
    expect(revisions([figure(1, "$12 million"), figure(2, "$14 million")], [[1, 2]])).toEqual([
      ["f1", null],
      ["f2", null],
    ]);
  });
});
