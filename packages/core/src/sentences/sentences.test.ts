import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.js";

const sentences = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length }).map((range) => text.slice(range.start, range.end));

describe("a sentence ends", () => {
  it.each([
    ["at a full stop", "The ferry left. Nobody waved.", ["The ferry left.", "Nobody waved."]],
    ["after the marks that close", "“It left.” Nobody waved.", ["“It left.”", "Nobody waved."]],
    ["after brackets", "(It left.) Nobody waved.", ["(It left.)", "Nobody waved."]],
    ["at a cry", "“Go!” The crowd went.", ["“Go!”", "The crowd went."]],
    ["inside marks", "“It left. We stayed,” she said.", ["“It left.", "We stayed,” she said."]],
    ["at a blank line", "No stop here\n\nA new one", ["No stop here", "A new one"]],
    ["at an ellipsis before a capital", "We waited … The boat came.", ["We waited …", "The boat came."]],
    [
      "at an abbreviation before a usual first word",
      "He left at 9 a.m. The rest slept.",
      ["He left at 9 a.m.", "The rest slept."],
    ],
    ["after a single I", "So do I. Hale agrees.", ["So do I.", "Hale agrees."]],
  ])("%s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe("a sentence goes on", () => {
  it.each([
    ["after a title", "Dr. Oduya met Gov. Hale and Mrs. Teller."],
    ["after initials", "J. R. Hale of Port Sable came."],
    ["in the name of a country", "The U.S. Senate met at 9 a.m. Tuesday."],
    ["at a decimal point", "It fell by 3.5 percent to 1.2."],
    ["after No. and a month", "On Jan. 5 it was No. 3 in the list."],
    ["after a question that is asked", "“Why?” he asked the crew."],
    ["after a question that a name asks", "“Why?” Ms. Hale asked the crew."],
    ["after a cry in lower case", "“Stop!” shouted the pilot."],
    ["at an ellipsis", "We waited ... and waited . . . and left."],
    ["at a line's end", "We waited\nfor the boat."],
    ["in an address", "See quay.example.org for more."],
  ])("%s", (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe("sentencesOf", () => {
  it("keeps to its range", () => {
    const text = "One. Two. Three.";
    expect(sentencesOf(text, { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }]);
  });

  it("holds everything but white space, in order, for every text", () => {
    const piece = fc.constantFrom(
      "a",
      "B",
      ".",
      "!",
      "…",
      " ",
      "\n",
      "“",
      "”",
      '"',
      "'",
      "Mr",
      "1",
      ")",
      "é",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const ranges = sentencesOf(text, { start: 0, end: text.length });
        let at = 0;
        for (const range of ranges) {
          expect(text.slice(at, range.start).trim()).toBe("");
          expect(text.slice(range.start, range.end)).toBe(text.slice(range.start, range.end).trim());
          expect(range.end).toBeGreaterThan(range.start);
          at = range.end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});
