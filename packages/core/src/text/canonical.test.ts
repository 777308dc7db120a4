import { describe, expect, it } from "vitest";
import { canonical } from "./canonical.js";
import { quantityOf } from "./numbers.js";
import { normalise, wordsOf } from "./words.js";

const norms = (text: string) => wordsOf(text).map((word) => word.norm);

describe("wordsOf", () => {
  it.each([
    ["Don’t go", ["don't", "go"]],
    ["decision-making costs 1,400.50, she said", ["decision", "making", "costs", "1,400.50", "she", "said"]],
    ["ﬁnally, the co\u00adoperative", ["finally", "the", "cooperative"]],
    ["‘Tis $5m or 28%", ["tis", "$", "5m", "or", "28", "%"]],
    ["s**t and f***ing mess", ["s**t", "and", "f***ing", "mess"]],
    ["a bulls--t plan", ["a", "bulls--t", "plan"]],
    ["the president--since then", ["the", "president", "since", "then"]],
  ])("%s", (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });
});

describe("canonical", () => {
  it.each([
    ["colour", "color"],
    ["organisations", "organizations"],
    ["travelled", "traveled"],
    ["Señora", "senora"],
    ["twelve", "12"],
    ["1,400", "1400"],
    ["third", "3rd"],
  ])("%s is written %s as well", (one, other) => {
    expect(canonical(normalise(one))).toBe(canonical(normalise(other)));
  });

  it.each([
    ["filled", "filed"],
    ["our", "or"],
    ["four", "for"],
    ["hours", "hors"],
  ])("%s is not %s", (one, other) => {
    expect(canonical(one)).not.toBe(canonical(other));
  });
});

describe("quantityOf", () => {
  it.each([
    ["twenty-eight per cent", "28%"],
    ["$5 million", "five million dollars"],
    ["a hundred and five", "105"],
    ["£3bn", "three billion pounds"],
    ["two and a half million", "2.5 million"],
    ["half a million", "500,000"],
  ])("%s is %s", (one, other) => {
    expect(quantityOf(norms(one))).not.toBeNull();
    expect(quantityOf(norms(one))).toBe(quantityOf(norms(other)));
  });

  it("is null where the words are more than a quantity", () => {
    expect(quantityOf(["five", "boats"])).toBeNull();
    expect(quantityOf(["million"])).toBeNull();
  });
});
