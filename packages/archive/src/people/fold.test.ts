import { describe, expect, it } from "vitest";
import { said } from "../../test/said.js";
import { folded } from "./fold.js";

const QUAY = "the north quay will stay open until the last trawler has been paid for its herring";
const idsOf = (texts: readonly string[]) =>
  folded(texts.map((text, at) => said({ id: at + 1, text }))).map((rows) => rows.map(({ id }) => id));

describe("the wordings of one quotation", () => {
  it.each<[string, readonly string[], readonly number[][]]>([
    ["the same words", [QUAY, QUAY.toUpperCase()], [[1, 2]]],
    ["a part of the words", [QUAY, QUAY.slice(0, 60)], [[1, 2]]],
    ["another word in their midst", [QUAY, QUAY.replace("herring", "mackerel and its cod")], [[1, 2]]],
    [
      "other words of the same speaker",
      [QUAY, "the board will meet again in spring to talk about the price of ice"],
      [[1], [2]],
    ],
    [
      "a short phrase that is in both",
      ["the north quay will go", "the north quay will float away in March they say"],
      [[1], [2]],
    ],
    ["short words only where they are equal", ["No.", "no", "Never."], [[1, 2], [3]]],
  ])("%s", (_, texts, groups) => {
    expect(idsOf(texts)).toEqual(groups);
  });
});
