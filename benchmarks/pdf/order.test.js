import { expect, it } from "vitest";
import { inOrder, wordsOf } from "./order.js";

it("counts the words that two texts have in one order", () => {
  expect(inOrder(wordsOf("one two three four"), wordsOf("Two, (four) three"))).toBe(2);
  expect(inOrder(wordsOf("one"), wordsOf(""))).toBe(0);
});

it("knows words whatever their hyphens and ligatures", () => {
  expect(wordsOf("The \ufb01sh-\u00adhook’s")).toEqual(["the", "fish", "hook", "s"]);
});
