import { articleFromText } from "@hearsay/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PackedArticles } from "./packed-articles.js";

describe("articles kept in little memory", () => {
  it("come out as they went in, packed or not", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 200 })), fc.nat(200), (texts, unpacked) => {
        const articles = new PackedArticles(unpacked);
        const given = texts.map((text, at) => articleFromText(text, { name: `${at}.txt` }));
        const kept = given.map((article) => articles.keep(article));
        expect(kept.map((one) => one())).toEqual(given);
      }),
    );
  });

  it("of which there are many come out right in any order", () => {
    const articles = new PackedArticles(0);
    const kept = Array.from({ length: 100 }, (_, at) =>
      articles.keep(articleFromText(`The ${at}th ferry left.`, { name: `${at}.txt` })),
    );
    for (const at of [3, 99, 50, 3, 0, 98]) expect(kept[at]?.().text).toBe(`The ${at}th ferry left.`);
  });

  it("are held unpacked up to a limit alone", () => {
    const articles = new PackedArticles(30);
    const small = articleFromText("A short text.", { name: "a.txt" });
    const large = articleFromText("A text that is longer than the limit allows.", { name: "b.txt" });
    expect(articles.keep(small)()).toBe(small);
    expect(articles.keep(large)()).not.toBe(large);
  });
});
