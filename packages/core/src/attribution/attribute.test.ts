import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../article/plain-text.js";
import { findQuotations } from "../quotations/find.js";
import { attribute } from "./attribute.js";
import type { Attribution } from "./attribution.js";
import { defaultModel } from "./default-model.js";

function attributionsOf(text: string): Attribution[] {
  const article = articleFromText(text);
  return attribute(article, findQuotations(article), defaultModel());
}

/** "source | cue | content", nested ones after "> ", of a paragraph under a headline. */
function linesOf(paragraph: string): string[] {
  return attributionsOf(`Harbour stays closed\n\n${paragraph}\n`).map(({ source, cue, content, within }) => {
    const [who, how, what] = [source, cue, content].map((spans) =>
      spans.map((span) => span.text).join(" + "),
    );
    return `${within === null ? "" : "> "}${who} | ${how} | ${what}`;
  });
}

describe("attribute", () => {
  it("finds indirect speech, before and after its cue", () => {
    expect(
      linesOf(
        "Marta Quill said on Monday that the harbour would stay closed. The dredger is late, she added.",
      ),
    ).toEqual([
      expect.stringMatching(/^Marta Quill \| said.* \| that the harbour would stay closed$/),
      "she | added | The dredger is late",
    ]);
  });

  it("takes a quotation that is interrupted for one", () => {
    expect(linesOf("“We waited,” Odd Falk told reporters, “and nothing came.”")).toEqual([
      expect.stringMatching(/^Odd Falk \| told.* \| “We waited,” \+ “and nothing came.”$/),
    ]);
  });

  it("knows sources that are no persons", () => {
    expect(linesOf("According to a report by the harbour board, the wall is unsafe.")).toEqual([
      "a report by the harbour board | According to | the wall is unsafe",
    ]);
  });

  it("finds what is said inside what is said", () => {
    const lines = linesOf("The minister said that doctors fear a second wave of the fever.");
    expect(lines[0]).toBe("The minister | said | that doctors fear a second wave of the fever");
    expect(lines[1]).toBe("> doctors | fear | a second wave of the fever");
  });

  it("takes two quotations with a verb each for two", () => {
    expect(
      linesOf("Quill called the pier “a ruin” and said the board was “asleep at the wheel.”"),
    ).toHaveLength(2);
    expect(linesOf("“The pier stays shut,” Quill said as a fisherman yelled: “You lie!”")).toEqual([
      expect.stringMatching(/^Quill \| said.* \| “The pier stays shut,”$/),
      expect.stringMatching(/^a fisherman \| yelled.* \| “You lie!”$/),
    ]);
  });

  it("leaves marked words of the sentence before to whom they belong", () => {
    const lines = linesOf(
      "A group in “Save the Pier” shirts marched past. Odd Falk carried a photograph. “I cried all day,” he said.",
    );
    expect(lines).toContain("he | said | “I cried all day,”");
  });

  it.each([
    [
      "Odd Falk revealed to the Times one of the reasons for the delay.",
      ["one of the reasons for the delay"],
    ],
    ["Marta Quill, a surveyor, also spoke to the Herald.", []],
  ])("does not take who hears words for what is said: %s", (text, contents) => {
    expect(linesOf(text).map((line) => line.split(" | ")[2])).toEqual(contents);
  });

  it.each([
    "An armed group seeking to hold the road blocked the lorries.",
    "Families hoping to leave waited at the gate.",
    "Odd Falk tried to sell his boat before the storm.",
  ])("does not take who strives for something for a source: %s", (text) => {
    expect(linesOf(text)).toEqual([]);
  });

  it("does not take the wish of who is quoted for another attribution", () => {
    expect(linesOf("“We wanted fuel and we got excuses,” Odd Falk said.")).toEqual([
      "Odd Falk | said | “We wanted fuel and we got excuses,”",
    ]);
  });

  it("leaves plain narration alone", () => {
    expect(linesOf("The ferry left at noon. It carried forty passengers and two cars.")).toEqual([]);
  });

  it("points at the text, and at holders that exist, whatever the text", () => {
    const word = fc.constantFrom(
      "Quill",
      "said",
      "that",
      "“",
      "”",
      ",",
      ".",
      "\n\n",
      "according to",
      "the board",
      "fears",
      "'",
      "he",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        const found = attributionsOf(text);
        const ids = new Set(found.map(({ id }) => id));
        for (const { source, cue, content, within } of found) {
          for (const span of [...source, ...cue, ...content])
            expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(content.length).toBeGreaterThan(0);
          expect(within === null || ids.has(within)).toBe(true);
        }
      }),
    );
  });
});
