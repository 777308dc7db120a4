import type { TracedOccurrence } from "@hearsay/client";
import { describe, expect, it } from "vitest";
import { type Narrowed, narrowedTo, narrowingCounts, narrowingText } from "./narrowing.js";

const ALL: Narrowed = { variant: null, inOutlet: null, inYear: null };

const occurrence = (
  id: string,
  outlet: string | null,
  published: string | null,
  copyOf: string | null = null,
) => ({ id, variant: "v1", copyOf, article: { headline: null, outlet, published } }) as TracedOccurrence;

const FOUND = [
  occurrence("o1", "The Post", "2031-03-12"),
  occurrence("o2", "The Wire", "2031-03-13", "o1"),
  occurrence("o3", "The Post", "2032-01-01"),
  occurrence("o4", "The Gull", "2032"),
  occurrence("o5", null, null),
];

const ids = (narrowed: Partial<Narrowed>) => narrowedTo(FOUND, { ...ALL, ...narrowed }).map(({ id }) => id);

describe("a trace, narrowed", () => {
  it("has the articles of an outlet or a year, and no copies", () => {
    expect(ids({})).toEqual(["o1", "o3", "o4", "o5"]);
    expect(ids({ inOutlet: "The Post" })).toEqual(["o1", "o3"]);
    expect(ids({ inYear: "2032", inOutlet: "The Post" })).toEqual(["o3"]);
    expect(ids({ inYear: "" })).toEqual(["o5"]);
    expect(ids({ inOutlet: "" })).toEqual(["o5"]);
    expect(ids({ variant: "v2" })).toEqual([]);
  });

  it("counts what each choice would show", () => {
    const named = (counts: readonly { readonly name: string; readonly count: number }[]) =>
      counts.map(({ name, count }) => `${name} ${count}`);
    const all = narrowingCounts(FOUND, ALL);
    expect(named(all.outlets)).toEqual(["The Post 2", "The Gull 1", " 1"]);
    expect(named(all.years)).toEqual(["2031 1", "2032 2", " 1"]);
    const post = narrowingCounts(FOUND, { ...ALL, inOutlet: "The Post" });
    expect(named(post.outlets)).toEqual(named(all.outlets));
    expect(named(post.years)).toEqual(["2031 1", "2032 1"]);
  });

  it("is said", () => {
    expect(narrowingText(ALL)).toBeNull();
    expect(narrowingText({ variant: "v2", inOutlet: "The Post", inYear: "2031" })).toBe(
      "with the wording v2, of The Post, of the year 2031",
    );
  });
});
