import { expect, it } from "vitest";
import { pageScore } from "./page-score.js";

it("counts segments that are found, that are missing and that are too many", () => {
  const pages = [
    { with: ["the boat", "sails  no more"], without: ["cookies"] },
    { with: ["nobody"], without: ["related"] },
  ];
  const score = pageScore(pages, ["The cookies: the boat\nsails no\nmore", "related"]);
  expect(score).toMatchObject({ precision: 2 / 4, recall: 2 / 3, lost: 1 });
  expect(score.f1).toBeCloseTo(4 / 7);
});
