import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../../article/plain-text.js";
import { wordsOf } from "../../text/words.js";
import { indexOf } from "../lookup/indexing.js";
import { furnitureWords } from "./furniture.js";

/** The words of a text that belong to the page. */
function furniture(text: string): string {
  const index = indexOf([articleFromText(text, { name: "s" })]);
  const to = index.documents[0]?.last as number;
  const marked = furnitureWords(index, { document: 0, from: 0, to, score: 0, covered: 0, longestRun: 0 });
  return wordsOf(text)
    .filter((_, at) => marked[at] === 1)
    .map(({ norm }) => norm)
    .join(" ");
}

describe("the words of a page that are none of its text", () => {
  it.each([
    ["the siren was cut in 2021,[8] and nobody", "8"],
    ["the siren was cut[12, 14–16] and nobody", "12 14 – 16"],
    ["the siren was disconnected,12 and nobody", "12"],
    ["the siren was disconnected.¹² And nobody", "12"],
    ["as we know (Smith, 2023, p. 4) and others", "smith 2023 p 4"],
    ["as we know (Smith et al., 2023; Roe & Doe, 2019) and", "smith et al 2023 roe doe 2019"],
    ["as we know (see Table 3) and others", "see table 3"],
    ["that [the roof](https://example.org/a) was", "https example org a"],
    ["we lost $345,000 [sic] then", "sic"],
    ["and the thought\n\n                  17\n\nthat it was water", "17"],
    ["and the thought\n17\nthat it was water", "17"],
    ["and the thought.\n\n- 17 -\n\nIt was water", "17"],
    ["The Deep Report\none\n\fThe Deep Report\ntwo", "the deep report"],
    ["1  It was\n2  dark on\n3  the quay\n4  that night", "1 2 3 4"],
    ["1. It was dark.\n\n2. Nobody came.\n\nWe left.", "1 2"],
  ])("%j", (text, expected) => {
    expect(furniture(text)).toBe(expected);
  });

  it.each([
    "we lost 40 (of 212) boats in 2019, 12 of them new",
    "it cost 5 km² of land and 10⁶ crowns",
    "it opened (March 2019) and it closed (Berlin 2016)",
    "How many were they?\n\n12\n\nTwelve are too many.",
    "see no.12 and p.4 of it",
    "in 2019 the\n300 boats of the town were sold",
    "the [council] and [its members] said so",
  ])("are none in %j", (text) => {
    expect(furniture(text)).toBe("");
  });

  it("are found in any text", () => {
    const piece = fc.constantFrom(
      "\n",
      "\f",
      " ",
      "12",
      "[3]",
      "(Smith, 2020)",
      "page 4",
      "word",
      ".",
      "1.",
      "¹",
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void furniture(pieces.join(" "))));
  });
});
