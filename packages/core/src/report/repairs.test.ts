import { describe, expect, it } from "vitest";
import { articleFromText } from "../article/plain-text.js";
import { check, indexSources } from "../check.js";
import { type Repair, repairsOf } from "./repairs.js";

const sources = indexSources([
  articleFromText(
    `MAREN ODUYA: We will not close the long quay before the summer. The wall costs 12 million crowns, and doing nothing costs more.

LIV SANDOVAL: A wall is a promise to people who have stopped believing in promises.`,
    { name: "council.txt" },
  ),
]);

function offered(text: string): { repairs: Repair[]; mended: string[]; verdicts: unknown[] } {
  const draft = articleFromText(text);
  const [quotation] = check(draft, sources).quotations;
  const repairs = quotation === undefined ? [] : repairsOf(draft, quotation);
  const mended = repairs.map(({ changes }) => applied(text, changes));
  const verdicts = mended.map((one) => check(articleFromText(one), sources).quotations[0]?.verdict ?? null);
  return { repairs, mended, verdicts };
}

function applied(text: string, changes: Repair["changes"]): string {
  return [...changes]
    .sort((a, b) => b.from - a.from)
    .reduce((result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to), text);
}

describe("repairsOf", () => {
  it("offers the source's figure, but no brackets around another", () => {
    const { repairs, mended, verdicts } = offered(
      "“The wall costs 14 million crowns, and doing nothing costs more,” said Maren Oduya.",
    );
    expect(repairs.map(({ kind }) => kind)).toEqual(["source-words"]);
    expect(repairs[0]?.label).toBe("“14” becomes “12”, as the source has it");
    expect(mended[0]).toContain("costs 12 million");
    expect(verdicts[0]).toBe("verbatim");
  });

  it("offers brackets around other words of the draft, which then are its own", () => {
    const { mended, verdicts } = offered(
      "“The barrier costs 12 million crowns, and doing nothing costs more,” said Maren Oduya.",
    );
    expect(mended[1]).toContain("The [barrier] costs");
    expect(verdicts).toEqual(["verbatim", "edited"]);
  });

  it("offers the words that were left out", () => {
    const { mended, verdicts } = offered(
      "“We will close the long quay before the summer,” said Maren Oduya.",
    );
    expect(mended[0]).toContain("We will not close the long quay");
    expect(verdicts[0]).toBe("verbatim");
  });

  it("offers the speaker whom the source credits, in the case of a name", () => {
    const { mended, verdicts } = offered(
      "“A wall is a promise to people who have stopped believing in promises,” said Maren Oduya.",
    );
    expect(mended[0]).toMatch(/said Liv Sandoval\.$/);
    expect(verdicts[0]).toBe("verbatim");
  });

  it("offers an ellipsis where two passages are joined without a sign, and it then stands", () => {
    const draft = articleFromText(
      "“We pour the foundations in spring and nobody has to move a boat. By the second winter the gates will close by themselves,” said Tomas Brandt.",
    );
    const meeting = indexSources([
      articleFromText(
        `TOMAS BRANDT: We pour the foundations in spring and nobody has to move a boat.

REPORTER: And the gates? What is it with the gates, and who is to pay for them in the end?

TOMAS BRANDT: The gates are the hard part, because of the salt. By the second winter the gates will close by themselves.`,
        { name: "press.txt" },
      ),
    ]);
    const [quotation] = check(draft, meeting).quotations;
    if (quotation === undefined) throw new Error("the draft has a quotation");
    expect(quotation.verdict).toBe("spliced");
    const repairs = repairsOf(draft, quotation);
    expect(repairs.map(({ kind }) => kind)).toEqual(["ellipsis"]);
    const mended = applied(draft.text, repairs[0]?.changes ?? []);
    expect(mended).toContain("move a boat. … By the second winter");
    expect(check(articleFromText(mended), meeting).quotations[0]?.verdict).toBe("edited");
  });

  it("offers to take the marks away of words that are in no source", () => {
    const { mended } = offered(
      "“The sea is our oldest neighbour, and we never asked it in,” said Maren Oduya.",
    );
    expect(mended).toEqual(["The sea is our oldest neighbour, and we never asked it in, said Maren Oduya."]);
  });

  it("offers nothing for words that stand", () => {
    expect(offered("“Doing nothing costs more,” said Maren Oduya.").repairs).toEqual([]);
  });
});
