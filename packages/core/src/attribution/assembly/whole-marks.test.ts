import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quotation } from "../../quotations/quotation.js";
import { wholeMarks } from "./whole-marks.js";

const TEXT = "Quill said: “We were ... more than ready,” and “We waited,” Falk said.";

function quotationsIn(text: string): Quotation[] {
  return [...text.matchAll(/“[^”]*”/g)].map((match, index) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const inner = { start: span.start + 1, end: span.end - 1 };
    return { id: `q${index + 1}`, kind: "direct", spans: [span], inner: [inner], block: 0 };
  });
}

function spanIn(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function contentsOf(content: string, cue: string): string[] {
  const draft = { source: [], cue: [spanIn(cue)], content: [spanIn(content)], confidence: 1, within: null };
  const [whole] = wholeMarks([draft], quotationsIn(TEXT));
  return (whole?.content ?? []).map(({ start, end }) => TEXT.slice(start, end));
}

describe("wholeMarks", () => {
  it.each([
    ["... more than ready,”", "said", ["“We were ... more than ready,”"]],
    ["“We were", "said", ["“We were ... more than ready,”"]],
    ["and “We", "said", ["and “We waited,”"]],
    ["We waited", "said", ["We waited"]],
    ["... more than ready,”", "more", ["... more than ready,”"]],
  ])("%s, with the cue “%s”, comes to %j", (content, cue, expected) => {
    expect(contentsOf(content, cue)).toEqual(expected);
  });

  it("only ever widens a content, and changes nothing the second time", () => {
    const at = fc.nat(TEXT.length - 1);
    fc.assert(
      fc.property(at, at, (a, b) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
        const draft = { source: [], cue: [], content: [range], confidence: 1, within: null };
        const once = wholeMarks([draft], quotationsIn(TEXT));
        const [wide] = once[0]?.content ?? [];
        expect(wide?.start).toBeLessThanOrEqual(range.start);
        expect(wide?.end).toBeGreaterThanOrEqual(range.end);
        expect(wholeMarks(once, quotationsIn(TEXT))).toEqual(once);
      }),
    );
  });
});
