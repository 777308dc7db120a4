import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../article/plain-text.js";
import { bitsByRank } from "./common-words.js";
import { formsOf, occurrencesIn } from "./occurrences.js";

const SAID = "the yellow crane was sold to a circus in October";
const FILLER =
  "The clerk wrote that nine boats had come in with mackerel. Nobody at the market knew why the bells rang, or who had counted the crates before noon. ";

/** As in a collection of so many words, in which these stand as often as in English. */
const english = (total: number) => ({ total, of: (form: string) => total * 2 ** -bitsByRank(form) });
const counts = english(100_000);
const article = (text: string) => articleFromText(text, { name: "a.txt" });

describe("occurrencesIn", () => {
  it("finds words wherever they stand, as often as they stand, in marks or not", () => {
    const gap = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, fc.boolean()), { minLength: 1, maxLength: 4 }), (places) => {
        const text = places
          .map(([gaps, marked]) => `${FILLER.repeat(gaps)}They say ${marked ? `“${SAID}”` : SAID}. `)
          .join("");
        const found = occurrencesIn(SAID, [article(text)], counts);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(places.map(() => SAID));
        expect(found.every(({ similarity }) => similarity === 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("finds them with any one word changed but the last, and shows which", () => {
    const words = SAID.split(" ");
    // of another last word it cannot be told whether it was changed or left out
    for (const at of words.slice(0, -1).keys()) {
      const varied = words.map((word, each) => (each === at ? "pelican" : word)).join(" ");
      const [found] = occurrencesIn(
        SAID,
        [article(FILLER), article(`${FILLER}${varied}. ${FILLER}`)],
        counts,
      );
      expect(found).toMatchObject({ document: 1, text: varied });
      expect(found?.similarity).toBeLessThan(1);
      expect(found?.diff.some(({ source }) => source.includes("pelican"))).toBe(true);
    }
  });

  it("takes each place of many documents, in their order", () => {
    const documents = Array.from({ length: 60 }, (_, n) =>
      article(n % 3 === 0 ? `${FILLER}Day ${n}: ${SAID}.` : FILLER),
    );
    const found = occurrencesIn(SAID, documents, counts).map(({ document }) => document);
    expect(found).toEqual([...documents.keys()].filter((n) => n % 3 === 0));
  });

  it("finds nothing of words that are others, and nothing in nothing", () => {
    expect(occurrencesIn("the lighthouse keeper sold his violin", [article(FILLER)], counts)).toEqual([]);
    expect(occurrencesIn(SAID, [], counts)).toEqual([]);
    expect(occurrencesIn(SAID, [article("")], counts)).toEqual([]);
    expect(occurrencesIn("", [article(FILLER)], counts)).toEqual([]);
  });

  it("takes a place for less likely the larger the collection, and rare words for more than common ones", () => {
    const likeness = (words: string, total: number) =>
      occurrencesIn(words, [article(`${FILLER}${words}.`)], english(total))[0]?.likeness ?? 0;
    expect(likeness(SAID, 1_000_000)).toBeLessThan(likeness(SAID, 10_000));
    expect(likeness("and they have been there for", 10_000)).toBeLessThan(
      likeness("apprentices varnish herring crates", 10_000),
    );
  });
});

describe("formsOf", () => {
  it("makes no difference of typography and spelling", () => {
    expect(formsOf("It’s the “colour” — 12 %")).toEqual(formsOf("it's the color, 12 percent"));
  });
});
