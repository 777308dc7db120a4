import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Occurrence, Trace } from "../tracing/trace.js";
import { lineagePicture } from "./lineage-picture.js";
import { svgOf } from "./svg.js";

function occurrence(
  id: string,
  outlet: string,
  published: string | null,
  copyOf: string | null = null,
): Occurrence {
  return {
    id,
    file: `${id}.txt`,
    url: null,
    alsoAt: [],
    article: { headline: null, outlet, published },
    start: 0,
    end: 4,
    text: "word",
    similarity: 1,
    speaker: null,
    via: [],
    marked: true,
    variant: "v1",
    copyOf,
    version: 1,
    current: true,
    kept: 1,
  };
}

function traced(occurrences: readonly Occurrence[], message = "it names the outlet"): Trace {
  const lineage = occurrences.slice(1).map(({ id }) => ({
    from: "o1",
    to: id,
    confidence: 0.8,
    reasons: [{ kind: "named" as const, message }],
  }));
  return {
    query: "some words",
    occurrences,
    variants: [],
    lineage,
    byChance: 0,
    complete: true,
    unasked: [],
  };
}

describe("a lineage as a picture", () => {
  it("runs from the left to the right in time, with copies in the row of their text", () => {
    const { rows, edges, ticks } = lineagePicture(
      traced([
        occurrence("o1", "The Post", "2031-03-12"),
        occurrence("o2", "The Wire", "2031-03-14", "o1"),
        occurrence("o3", "The Gull", "2031-03-16T08:00:00Z"),
        occurrence("o4", "Notes", null),
      ]),
    );
    expect(rows.map(({ name }) => name)).toEqual(["The Post", "The Gull", "Notes"]);
    const [post, gull, notes] = rows as [(typeof rows)[number], (typeof rows)[number], (typeof rows)[number]];
    expect(post.x).toBeLessThan(gull.x);
    expect(gull.x).toBeLessThan(notes.x);
    expect(post.copies).toMatchObject([{ id: "o2" }]);
    expect(edges.map(({ to }) => to)).toEqual(["o3", "o4"]);
    expect(edges[0]?.label).toBe("The Post → The Gull, 80 %: it names the outlet");
    expect(ticks.map(({ label }) => label)).toContain("no date");
  });

  it("names an article without outlet and headline by the end of its address", () => {
    const unnamed = {
      ...occurrence("o1", "", null),
      article: { headline: null, outlet: null, published: null },
    };
    const rows = (url: string | null) =>
      lineagePicture(traced([{ ...unnamed, url }])).rows.map(({ name }) => name);
    expect(rows("https://post.example/2031/quay-stays-open/")).toEqual(["quay-stays-open"]);
    expect(rows(null)).toEqual(["o1.txt"]);
    expect(rows("//")).toEqual(["//"]);
  });

  it("draws the earliest where there are many, and says how many are left out", () => {
    const many = Array.from({ length: 200 }, (_, at) =>
      occurrence(`o${at + 1}`, `Outlet ${at}`, "2031-03-12"),
    );
    expect(lineagePicture(traced(many))).toMatchObject({ leftOut: 140, rows: { length: 60 } });
    expect(svgOf(traced(many))).toContain("and 140 more articles");
  });

  it("holds text and nothing else, whatever stands in names, dates and reasons", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (name, message) => {
        const picture = svgOf(
          traced(
            [occurrence("o1", `</title><script>${name}`, name), occurrence("o2", name, "2031-03-12")],
            message,
          ),
        );
        expect(picture).not.toContain("<script");
        expect(picture.match(/<(?!\/?(?:svg|title|rect|line|text|path|circle)[ >])/g)).toBeNull();
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
        expect(picture).not.toMatch(/[\x00-\x09\x0b-\x1f\ufffe\uffff]|\p{Surrogate}/u);
      }),
    );
  });
});
