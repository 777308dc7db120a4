import { describe, expect, it } from "vitest";
import { Counts, countTokens } from "./tokens.js";
import { pairWhole } from "./whole.js";

const TEXT = "Ann said that all is well. Bo denied it.";
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const GOLD = [
  { source: [at("Ann")], cue: [at("said")], content: [at("that all is well")] },
  { source: [at("Bo")], cue: [at("denied")], content: [at("it.")] },
];

describe("pairWhole", () => {
  it("takes half of the content with an overlapping source for right", () => {
    const found = [{ source: [at("Ann")], cue: [], content: [at("all is well")] }];
    const { pairs, right } = pairWhole(TEXT, GOLD, found);
    expect(pairs.map(({ isRight }) => isRight)).toEqual([true, false]);
    expect(right.size).toBe(1);
  });

  it("does not take the right words of the wrong source", () => {
    const found = [{ source: [at("Bo")], cue: [], content: [at("that all is well")] }];
    expect(pairWhole(TEXT, GOLD, found).right.size).toBe(0);
  });
});

describe("countTokens", () => {
  it("counts words and signs, each as what it begins in", () => {
    const counts = { source: new Counts(), cue: new Counts(), content: new Counts() };
    countTokens(
      TEXT,
      GOLD,
      [{ source: [at("Ann")], cue: [at("said that")], content: [at("all is well.")] }],
      counts,
    );
    expect([counts.source.hits, counts.source.missed, counts.source.wrong]).toEqual([1, 1, 0]);
    expect([counts.cue.hits, counts.cue.missed, counts.cue.wrong]).toEqual([1, 1, 1]);
    expect([counts.content.hits, counts.content.missed, counts.content.wrong]).toEqual([3, 3, 1]);
  });
});
