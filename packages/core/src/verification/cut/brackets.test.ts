import { describe, expect, it } from "vitest";
import { articleFromText } from "../../article/plain-text.js";
import { queryOf } from "../alignment/query.js";
import { bestComparisons } from "../comparisons.js";
import { indexOf } from "../lookup/indexing.js";
import { quotedWords } from "../lookup/quoted-words.js";
import { bracketIssues, senseChanges } from "./brackets.js";

function comparisonOf(draft: string, source: string) {
  const index = indexOf([articleFromText(source)]);
  const { words } = quotedWords(draft, { inner: [{ start: 0, end: draft.length }] });
  const best = bestComparisons(index, draft, queryOf(words, index.vocabulary))[0];
  if (best === undefined) throw new Error("nothing in common");
  return best;
}

const touched = (draft: string, source: string) =>
  senseChanges(comparisonOf(draft, source)).map((change) => change.class);

describe("brackets", () => {
  it.each([
    [
      "These results [will] change how we treat people",
      "These results may change how we treat people",
      "modality",
    ],
    ["They paid us [fourteen] crowns for each ewe", "They paid us forty crowns for each ewe", "number"],
    [
      "We will [now] sell the farm to the ministry",
      "We will never sell the farm to the ministry",
      "negation",
    ],
    ["We will [not] sell the farm to the ministry", "We will sell the farm to the ministry", "negation"],
    [
      "The road was closed by [Ines Tarr] in the night",
      "The road was closed by Per Lind in the night",
      "name",
    ],
  ])("change the sense: %s", (draft, source, expected) => {
    expect(touched(draft, source)).toEqual([expected]);
  });

  it.each([
    ["[The minister] told us in May that they would pay", "He told us in May that they would pay"],
    ["We [would] go down to the quay if we could", "We will go down to the quay if we could"],
    ["They [could] see the flood from the tower", "They can see the flood from the tower"],
    ["It never rained [in Skerry] that year", "It never rained that year"],
    ["[T]he river stopped in the night", "The river stopped in the night"],
    [
      "The road was closed by [Per Lind, the mayor,] in the night",
      "The road was closed by Lind in the night",
    ],
  ])("only explain: %s", (draft, source) => {
    expect(touched(draft, source)).toEqual([]);
  });

  it("get an issue of the class that they touch, beside their own", () => {
    const issues = bracketIssues(
      comparisonOf("We [will] pay the crews in May", "We may pay the crews in May"),
    );
    expect(issues).toEqual([
      {
        verdict: "edited",
        class: "modality",
        message: "The bracket “will” changes the sense of “may” (modality).",
      },
    ]);
  });
});
