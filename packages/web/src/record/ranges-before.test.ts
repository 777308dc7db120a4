import fc from "fast-check";
import { expect, it } from "vitest";
import { rangesBefore } from "./ranges-before.js";

const WORDS = fc.array(fc.constantFrom("wall", "costs", "“twelve", "million”", "said", "Oduya.", "\n\n"), {
  maxLength: 30,
});

function wordsBefore(before: string, now: string, words: string): [string, boolean] {
  const start = now.indexOf(words);
  const range = rangesBefore(before, now)({ start, end: start + words.length });
  return [before.slice(range.start, range.end), range.isChanged];
}

it("finds the words where they were", () => {
  const before = "Oduya said: “The wall costs 14 million.” Nobody objected.";
  expect(
    wordsBefore(before, before.replace("Nobody", "Not one fisherman"), "“The wall costs 14 million.”"),
  ).toEqual(["“The wall costs 14 million.”", false]);
  expect(wordsBefore(before, `On Tuesday ${before}`, "“The wall costs 14 million.”")).toEqual([
    "“The wall costs 14 million.”",
    false,
  ]);
});

it("finds the words that stood for others, and says that they are changed", () => {
  const before = "Oduya said: “The wall costs 14 million.” Nobody objected.";
  expect(wordsBefore(before, before.replace("14", "12"), "“The wall costs 12 million.”")).toEqual([
    "“The wall costs 14 million.”",
    true,
  ]);
});

it("gives of words that were put in where they were put", () => {
  const range = rangesBefore("Nobody objected.", "“No,” he said. Nobody objected.")({ start: 0, end: 5 });
  expect(range).toEqual({ start: 0, end: 0, isChanged: true });
});

it("gives the same words wherever it says that nothing is changed, and stays within the text", () => {
  fc.assert(
    fc.property(WORDS, WORDS, fc.nat(), fc.nat(), (some, others, one, other) => {
      const [before, now] = [some.join(" "), others.join(" ")];
      const [start, end] = [one % (now.length + 1), other % (now.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const range = rangesBefore(before, now)({ start, end });
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeGreaterThanOrEqual(range.start);
      expect(range.end).toBeLessThanOrEqual(before.length);
      if (!range.isChanged && start < end)
        expect(before.slice(range.start, range.end)).toBe(now.slice(start, end));
    }),
  );
});
