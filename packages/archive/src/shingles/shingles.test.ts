import { formsOf } from "@hearsay/core/plumbing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf } from "./hash.js";
import { areCopies, SKETCH, shinglesOf, sketchOf } from "./shingles.js";

const word = fc.constantFrom(
  ..."the a of quay rope herring board said trawler crane lamp 7 don't".split(" "),
);
const words = fc.array(word, { maxLength: 60 });
const termsOf = (forms: readonly string[]) => new Set(shinglesOf(forms).map(({ term }) => term));

describe("hashOf", () => {
  it("is a number of 52 bits, the same for the same text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const hash = hashOf(text);
        expect(Number.isSafeInteger(hash) && hash >= 0 && hash < 2 ** 52).toBe(true);
        expect(hashOf(text)).toBe(hash);
      }),
    );
  });

  it("tells texts apart", () => {
    const texts = Array.from({ length: 200_000 }, (_, at) => `quay ${at} rope`);
    expect(new Set(texts.map(hashOf)).size).toBe(texts.length);
  });
});

describe("shinglesOf", () => {
  it("gives every text that holds the words all their runs of three", () => {
    fc.assert(
      fc.property(words, words, words, (before, middle, after) => {
        const all = termsOf([...before, ...middle, ...after]);
        const runs = shinglesOf(middle).filter(({ words: at }) => at.length === 3);
        for (const { term } of runs) expect(all.has(term)).toBe(true);
      }),
    );
  });

  it("gives terms that an index takes for one word each", () => {
    fc.assert(
      fc.property(words, (forms) => {
        for (const { term, words: at } of shinglesOf(forms)) {
          expect(term).toMatch(/^[0-9a-z]{7}$/);
          expect(at.every((each) => each < forms.length)).toBe(true);
        }
        for (const term of sketchOf(forms)) expect(term).toMatch(/^k[0-9a-z]{11}$/);
      }),
    );
  });

  it("finds words of which only the small ones differ", () => {
    const said = termsOf(formsOf("the trawlers of the harbour have paid for the herring"));
    const varied = termsOf(formsOf("a trawlers in harbour had paid all herring"));
    expect([...varied].some((term) => said.has(term))).toBe(true);
  });
});

describe("shinglesOf short words", () => {
  it("finds words of which one that is not small is another, or is left out", () => {
    const said = termsOf(formsOf("the weather was fair"));
    for (const varied of [
      "the weather pelican fair",
      "the weather is not fair",
      "a weather, walrus, fair day",
    ])
      expect([...termsOf(formsOf(varied))].some((term) => said.has(term))).toBe(true);
    const longer = termsOf(formsOf("the weather, oddly, was fair"));
    expect([...said].some((term) => longer.has(term))).toBe(true);
  });
});

describe("sketches", () => {
  const text = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `word${from + at}`);
  const isCopy = (one: string[], other: string[]) => {
    const [a, b] = [sketchOf(one), sketchOf(other)];
    return areCopies(a.filter((term) => b.includes(term)).length, a.length, b.length);
  };

  it("are of a fixed size, and those of copies alike", () => {
    expect(sketchOf(text(0, 1000))).toHaveLength(SKETCH);
    expect(isCopy(text(0, 600), text(0, 600))).toBe(true);
    expect(isCopy(text(0, 600), [...text(0, 570), ...text(900, 960)])).toBe(true);
    expect(isCopy(text(0, 600), text(600, 1200))).toBe(false);
    expect(isCopy(text(0, 600), [...text(0, 60), ...text(900, 1400)])).toBe(false);
  });

  it("say of a line or two nothing", () => {
    expect(isCopy(text(0, 8), text(0, 8))).toBe(false);
  });

  it("are alike whichever text comes first", () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(isCopy(one, other)).toBe(isCopy(other, one));
      }),
    );
  });
});
