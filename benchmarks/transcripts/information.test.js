import { expect, it } from "vitest";
import { shareMeasures, tokens } from "./information.js";

const sources = [tokens("the ferry left the old harbour at noon"), tokens("the ferry came back")];
const usual = new Map([
  ["the", 1000],
  ["ferry", 3],
]);

it("counts what a quotation and its passage share, run by run", () => {
  const diff = [
    { op: "equal", draft: "the ferry left" },
    { op: "replace", draft: "a small" },
    { op: "equal", draft: "harbour" },
  ];
  const [shared] = shareMeasures([{ words: "the ferry left a small harbour", diff }], sources, usual);
  expect(shared).toMatchObject({ words: 6, matched: 4, longestRun: 3, rarestTrigram: 1 });
  // "the ferry" stands twice, "ferry left" once among twelve words
  expect(shared.bigramBits).toBeCloseTo(Math.log2(12 / 2) + Math.log2(12), 1);
  expect(shared.trigramBits).toBeCloseTo(Math.log2(12), 1);
});

it("finds nothing shared where nothing agrees", () => {
  const [shared] = shareMeasures([{ words: "no word of it", diff: [] }], sources, usual);
  expect(shared).toMatchObject({ matched: 0, longestRun: 0, wordBits: 0, runBits: 0, rarestTrigram: 0 });
});
