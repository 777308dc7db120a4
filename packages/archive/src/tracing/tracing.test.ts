import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CopyGroups } from "./copies.js";
import { byDate, compareDates } from "./dates.js";
import { type LineageArticle, lineageOf } from "./lineage.js";
import { isSignificant } from "./significance.js";
import { variantsOf } from "./variants.js";

const date = fc.option(
  fc.constantFrom(
    "2031",
    "2031-03",
    "2031-03-12",
    "2031-03-12T09:00Z",
    "2031-03-12T12:00+02:00",
    "2032-01-01",
    "soon",
  ),
);

describe("dates", () => {
  it("are compared alike from both sides, and never where one is unknown", () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        const order = compareDates(one, other);
        const back = compareDates(other, one);
        expect(order === null ? null : order + 0).toBe(back === null ? null : 0 - back + 0);
        if (one === null || other === null || one === "soon" || other === "soon") expect(order).toBeNull();
      }),
    );
  });

  it("are as exact as the less exact of the two", () => {
    expect(compareDates("2031-03", "2031-03-12")).toBe(0);
    expect(compareDates("2031-02", "2031-03-12")).toBe(-1);
    expect(compareDates("2031-03-12T09:00Z", "2031-03-12T12:00+02:00")).toBe(-1);
    expect(compareDates("2031-03-12 09:00", "2031-03-12T12:00Z")).toBe(0);
  });

  it("have one order, those that are unknown last", () => {
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const sorted = [...dates].sort(byDate);
        const unknown = sorted.findIndex((each) => each === null || each === "soon");
        if (unknown >= 0)
          expect(sorted.slice(unknown).every((each) => each === null || each === "soon")).toBe(true);
      }),
    );
  });
});

describe("isSignificant", () => {
  it("asks more of words that differ than of words that agree, and never less of a less likely place", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        (bits, more) => {
          for (const similarity of [0.7, 1]) {
            if (isSignificant({ similarity, likeness: bits }))
              expect(isSignificant({ similarity, likeness: bits + more })).toBe(true);
          }
          if (isSignificant({ similarity: 0.7, likeness: bits }))
            expect(isSignificant({ similarity: 1, likeness: bits })).toBe(true);
        },
      ),
    );
  });
});

describe("CopyGroups", () => {
  it("has of each group the first, whatever the pairs' order", () => {
    const member = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(member, member)), (pairs) => {
        const members = [...Array(10).keys()];
        const groups = new CopyGroups(members, pairs);
        const turned = new CopyGroups(members, pairs.map(([a, b]) => [b, a] as const).reverse());
        for (const each of members) {
          expect(groups.firstOf(each)).toBeLessThanOrEqual(each);
          expect(groups.isCopy(groups.firstOf(each))).toBe(false);
          expect(turned.firstOf(each)).toBe(groups.firstOf(each));
        }
        for (const [a, b] of pairs) expect(groups.firstOf(a)).toBe(groups.firstOf(b));
      }),
    );
  });
});

const wording = fc.constantFrom(
  "The quay is shut",
  "the quay is shut!",
  "the quay was shut",
  "the quay is open",
);

describe("variantsOf", () => {
  it("puts every occurrence into one wording, and counts copies once", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: wording, isCopy: fc.boolean() })), (texts) => {
        const occurrences = texts.map((one, at) => ({ ...one, id: `o${at}`, diff: [] }));
        const { variants, variantOf } = variantsOf(occurrences);
        expect([...variantOf.keys()].sort()).toEqual(occurrences.map(({ id }) => id).sort());
        for (const { id, first, count } of variants) {
          const own = occurrences.filter((one) => variantOf.get(one.id) === id);
          expect(first).toBe(own[0]?.id);
          expect(count).toBe(Math.max(1, own.filter(({ isCopy }) => !isCopy).length));
        }
        const counts = variants.map(({ count }) => count);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }),
    );
  });

  it("makes no difference of typography", () => {
    const of = (text: string, at: number) => ({ id: `o${at}`, text, diff: [], isCopy: false });
    expect(variantsOf(["The quay’s shut — now", "the quay's shut, now"].map(of)).variants).toHaveLength(1);
  });
});

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
    start: 0,
    end: 16,
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
        for (const { id, copyOf } of all) if (copyOf !== null) expect(origin.get(id)).toBe(copyOf);
      }),
    );
  });

  const plain = { url: null, via: [], variant: "v1", copyOf: null, start: 0, end: 16, published: null };
  const said = "The quay is shut. ";

  it("goes from the outlet that is named to the one that names it", () => {
    const [edge, ...others] = lineageOf([
      { ...plain, id: "o1", outlet: "Tollhaven Ledger", text: `${said}The Harbour Post was told so.` },
      { ...plain, id: "o2", outlet: "The Harbour Post", text: `${said}We heard it at noon.` },
      { ...plain, id: "o3", outlet: "The Gull", text: `${said}Nobody knows why.` },
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
      text: `${said}At noon.`,
    };
    const ledger = {
      ...plain,
      id: "o2",
      outlet: "Tollhaven Ledger",
      published: "2031-03-13",
      text: `${said}The Harbour Post was told so.`,
    };
    const named = lineageOf([post, ledger])[0]?.confidence ?? 0;
    const relayed = lineageOf([post, { ...ledger, via: ["the Harbour Post"] }])[0]?.confidence ?? 0;
    const undated = lineageOf([{ ...post, published: null }, ledger])[0]?.confidence ?? 0;
    const later = lineageOf([{ ...post, published: "2031-03-20" }, ledger])[0]?.confidence ?? 0;
    expect(relayed).toBeGreaterThan(named);
    expect(named).toBeGreaterThan(undated);
    expect(undated).toBeGreaterThan(later);
  });

  it("says nothing where only dates differ", () => {
    const days = ["2031-03-12", "2031-03-13", "2031-03-14"];
    expect(
      lineageOf(
        days.map((published, at) => ({ ...plain, id: `o${at}`, outlet: null, published, text: said })),
      ),
    ).toEqual([]);
  });

  it("follows wording that only two share", () => {
    const shared = "Skippers threw their caps into the air above the old fish market.";
    const edges = lineageOf([
      { ...plain, id: "o1", outlet: "Echo", published: "2031-03-12", text: `${said}${shared}` },
      {
        ...plain,
        id: "o2",
        outlet: "The Gull",
        published: "2031-03-13",
        text: `${said}${shared} So they say.`,
      },
      { ...plain, id: "o3", outlet: "Ledger", published: "2031-03-14", text: `${said}It rained.` },
    ]);
    expect(edges).toMatchObject([{ from: "o1", to: "o2", reasons: [{ kind: "wording" }, { kind: "date" }] }]);
  });
});
