import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { date } from "../../test/dates.js";
import { lineageOf } from "./lineage.js";
import type { LineageArticle } from "./lineage-article.js";

const outlet = fc.option(fc.constantFrom("The Harbour Post", "Tollhaven Ledger", "The Gull", "Echo"));
const sentence = fc.constantFrom(
  "As The Harbour Post first wrote, the board met at dawn.",
  "Nobody at the market knew of it before the bells rang.",
  "See https://post.example/a for more of the same kind.",
  "The skippers were relieved, and so were the gulls above them.",
);
const article = fc
  .record({
    outlet,
    published: date,
    sentences: fc.array(sentence, { maxLength: 4 }),
    via: fc.array(fc.constantFrom("Harbour Post", "Echo"), { maxLength: 1 }),
    variant: fc.constantFrom("v1", "v2"),
    url: fc.option(fc.constantFrom("https://post.example/a", "https://echo.example/b")),
    copyOf: fc.option(fc.constant("o0"), { freq: 6 }),
  })
  .map(({ sentences, ...rest }) => ({
    ...rest,
    text: `The quay is shut. ${sentences.join(" ")}`,
    told: [sentences.join(" ")],
  }));
const articles = fc
  .array(article, { maxLength: 8 })
  .map((all): LineageArticle[] =>
    all.map((one, at) => ({ ...one, id: `o${at}`, copyOf: at === 0 ? null : one.copyOf })),
  );

describe("lineageOf", () => {
  it("gives each article one origin at most, with a reason, a probability, and no circle", () => {
    fc.assert(
      fc.property(articles, (all) => {
        const edges = lineageOf(all);
        const origin = new Map(edges.map(({ from, to }) => [to, from]));
        expect(origin.size).toBe(edges.length);
        for (const { from, to, confidence, reasons } of edges) {
          expect(all.some(({ id }) => id === from) && all.some(({ id }) => id === to)).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(reasons.some(({ kind }) => kind !== "date")).toBe(true);
          let at: string | undefined = from;
          for (let steps = 0; at !== undefined; steps++) {
            expect(at === to || steps > all.length).toBe(false);
            at = origin.get(at);
          }
        }
        for (const { id, copyOf } of all)
          if (copyOf !== null) expect([copyOf, undefined]).toContain(origin.get(id));
      }),
    );
  });

  const plain = { url: null, via: [], variant: "v1", copyOf: null, published: null };
  /** An article that has the words, and these of its own. */
  const telling = (told: string) => ({ text: `The quay is shut. ${told}`, told: [told] });
  it("goes from the outlet through which the words are said to come to the one that says so, dates or none", () => {
    const [edge, ...others] = lineageOf([
      {
        ...plain,
        id: "o1",
        outlet: "Tollhaven Ledger",
        via: ["the Harbour Post"],
        ...telling("The Harbour Post was told so."),
      },
      { ...plain, id: "o2", outlet: "The Harbour Post", ...telling("We heard it at noon.") },
      { ...plain, id: "o3", outlet: "The Gull", ...telling("Nobody knows why.") },
    ]);
    expect(others).toEqual([]);
    expect(edge).toMatchObject({ from: "o2", to: "o1", reasons: [{ kind: "named" }] });
  });

  it("is surer where the words are said to come through the outlet, and an earlier date agrees", () => {
    const post = {
      ...plain,
      id: "o1",
      outlet: "The Harbour Post",
      published: "2031-03-12",
      ...telling("At noon."),
    };
    const ledger = {
      ...plain,
      id: "o2",
      outlet: "Tollhaven Ledger",
      published: "2031-03-13",
      ...telling("The Harbour Post was told so."),
    };
    const told = { ...ledger, via: ["the Harbour Post"] };
    const confidence = (published: string | null, to: LineageArticle) =>
      lineageOf([{ ...post, published }, to])[0]?.confidence ?? 0;
    const relayed = confidence(post.published, told);
    expect(relayed).toBeGreaterThan(confidence(null, told));
    expect(confidence(null, told)).toBeGreaterThan(confidence("2031-03-20", told));
    // an outlet may be named for something else
    expect(confidence(post.published, ledger)).toBe(0);
  });

  it("says nothing where only dates differ", () => {
    const days = ["2031-03-12", "2031-03-13", "2031-03-14"];
    expect(
      lineageOf(
        days.map((published, at) => ({ ...plain, id: `o${at}`, outlet: null, published, ...telling("") })),
      ),
    ).toEqual([]);
  });

  it("follows wording that only two share", () => {
    const shared = "Skippers threw their caps into the air above the old fish market.";
    const edges = lineageOf([
      { ...plain, id: "o1", outlet: "Echo", published: "2031-03-12", ...telling(shared) },
      {
        ...plain,
        id: "o2",
        outlet: "The Gull",
        published: "2031-03-13",
        ...telling(`${shared} So they say.`),
      },
      { ...plain, id: "o3", outlet: "Ledger", published: "2031-03-14", ...telling("It rained.") },
    ]);
    expect(edges).toMatchObject([{ from: "o1", to: "o2", reasons: [{ kind: "wording" }, { kind: "date" }] }]);
  });

  it("tells the origin of copies only where dates tell it", () => {
    const text = telling("The band played until the lamps went out over the water.");
    const copies = (first: string | null, second: string | null) =>
      lineageOf([
        { ...plain, ...text, id: "o1", outlet: "Echo", published: first },
        { ...plain, ...text, id: "o2", outlet: "The Gull", published: second, copyOf: "o1" },
      ]);
    expect(copies("2031-03-12", "2031-03-13")).toMatchObject([{ from: "o1", to: "o2" }]);
    expect(copies("2031-03-12", "2031-03-12")).toEqual([]);
    expect(copies("2031-03-12", null)).toEqual([]);
    expect(copies(null, null)).toEqual([]);
  });
});
