import { articleFromText, check, indexSources } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { classesIn, columnsOf } from "./aligned.js";
import { segmentsOf } from "./segments.js";

const SOURCE = "MAREN ODUYA: The wall costs 12 million crowns, and doing nothing costs more.";

function diffOf(draft: string) {
  const sources = indexSources([articleFromText(SOURCE, { name: "council.txt" })]);
  return check(articleFromText(draft), sources).quotations[0]?.evidence?.diff ?? [];
}

describe("columnsOf", () => {
  const columns = columnsOf(
    diffOf("“The wall costs 14 million crowns, and doing nothing costs more,” said Maren Oduya."),
  );

  it("puts each word of the draft above the word of the source that it stands for", () => {
    expect(columns.find(({ kind }) => kind === "changed")).toMatchObject({
      draft: "14",
      source: "12",
      class: "number",
    });
    expect(columns.filter(({ kind }) => kind === "same").every(({ draft, source }) => draft === source)).toBe(
      true,
    );
    expect(columns.map(({ source }) => source).join(" ")).toMatch(
      /^The wall costs 12 million crowns,? and doing nothing costs more$/,
    );
  });

  it("names the classes of its differences once each", () => {
    expect(classesIn(columns)).toEqual(["number"]);
  });

  it("leaves one side empty where only the other has words", () => {
    expect(
      columnsOf([
        { op: "delete", draft: "", source: "not at all", class: "negation" },
        { op: "delete", draft: "", source: "", class: "join" },
      ]).map(({ draft, source, kind }) => [draft, source, kind]),
    ).toEqual([
      ["", "not", "source-only"],
      ["", "at", "source-only"],
      ["", "all", "source-only"],
      ["", "", "join"],
    ]);
  });
});

describe("segmentsOf", () => {
  it("parts a sentence into what is quoted, what the cut hides, and the rest", () => {
    const text = "So: I am not saying that the wall is a mistake.";
    const of = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const segments = segmentsOf(
      text,
      of("I am not saying that the wall is a mistake."),
      [of("the wall is a mistake")],
      [of("not saying that")],
    );
    expect(segments.map(({ text: part }) => part).join("")).toBe(
      "I am not saying that the wall is a mistake.",
    );
    expect(segments.find(({ isCut }) => isCut)?.text).toBe("not saying that");
    expect(segments.find(({ isPassage }) => isPassage)?.text).toBe("the wall is a mistake");
  });

  it("is the whole text where nothing is marked", () => {
    expect(segmentsOf("abc", { start: 0, end: 3 }, [], [])).toEqual([
      { text: "abc", isPassage: false, isCut: false },
    ]);
  });
});
