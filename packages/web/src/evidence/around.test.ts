import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withSentencesAround } from "./around.js";

function shown(text: string, words: string): string {
  const start = text.indexOf(words);
  const range = withSentencesAround(text, { start, end: start + words.length });
  return text.slice(range.start, range.end);
}

describe("withSentencesAround", () => {
  it("has the paragraph where it is short, and nothing of the next one", () => {
    const text = "Before it.\n\nWe met. The wall is a mistake. We left.\n\nAfter it.";
    expect(shown(text, "The wall is a mistake.")).toBe("We met. The wall is a mistake. We left.");
  });

  it("begins and ends with whole sentences where the paragraph is long", () => {
    const long = "This sentence goes on for some sixty characters or even more. ".repeat(10);
    const text = `${long}The wall is a mistake. ${long}`;
    const found = shown(text, "The wall is a mistake.");
    expect(found).toMatch(/^This sentence .* more\. The wall is a mistake\. This sentence .* more\.$/);
    expect(found.length).toBeLessThan(620);
  });

  it("holds the stretch whatever stands around it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", ". ", "\n", "”"), maxLength: 900 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % (text.length + 1);
          const end = start + (b % (text.length - start + 1));
          const found = withSentencesAround(text, { start, end });
          expect(found.start).toBeLessThanOrEqual(start);
          expect(found.end).toBeGreaterThanOrEqual(end);
        },
      ),
    );
  });
});
