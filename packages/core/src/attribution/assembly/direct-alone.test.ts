import { describe, expect, it } from "vitest";
import type { Quotation } from "../../quotations/quotation.js";
import { directAlone } from "./direct-alone.js";

/** What is left of the contents between brackets; "(…)" are contents, quotations stand in marks. */
function contentsOf(marked: string): string[] {
  const content: { start: number; end: number }[] = [];
  let text = "";
  for (const character of marked) {
    if (character === "[") content.push({ start: text.length, end: text.length });
    else if (character === "]")
      content[content.length - 1] = { start: content.at(-1)?.start ?? 0, end: text.length };
    else text += character;
  }
  const quotations: Quotation[] = [...text.matchAll(/“[^”]*”/g)].map((match, index) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const inner = { start: span.start + 1, end: span.end - 1 };
    return { id: `q${index + 1}`, kind: "direct", spans: [span], inner: [inner], block: 0 };
  });
  const draft = { source: [], cue: [], content, confidence: 1, within: null };
  return (directAlone(text, [draft], quotations)[0]?.content ?? []).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("a quotation that is a sentence", () => {
  it.each([
    ["what it is about", "[“It leaks,”] Quill said of [the old pier].", ["“It leaks,”"]],
    ["what is told of a thing", "[“It leaks,”] Quill said of [the pier that fell].", ["“It leaks,”"]],
    ["a name before a comma", "Quill said of [Odd Falk, “He is late.”]", ["“He is late.”"]],
  ])("stands without %s", (_, text, expected) => {
    expect(contentsOf(text)).toEqual(expected);
  });

  it.each([
    [
      "a clause",
      "[“It leaks,”] Quill said, adding [that the pier was old].",
      ["“It leaks,”", "that the pier was old"],
    ],
    ["“that”", "Quill said [that “Falk is always late.”]", ["that “Falk is always late.”"]],
    [
      "what only goes on with it",
      "[In winter], Quill said, [“the ice decides.”]",
      ["In winter", "“the ice decides.”"],
    ],
    ["another quotation", "[“It leaks,”] Quill said. [“It is old.”]", ["“It leaks,”", "“It is old.”"]],
  ])("keeps %s", (_, text, expected) => {
    expect(contentsOf(text)).toEqual(expected);
  });
});
