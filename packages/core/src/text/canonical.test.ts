import { describe, expect, it } from "vitest";
import { canonical } from "./canonical.js";
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
    ["-12 degrees, or 10-12, or F-16", ["−", "12", "degrees", "or", "10", "–", "12", "or", "f", "16"]],
    [
      "p < 0.05, aged 65+, 12 °C, 12ºC",
      ["p", "<", "0.05", "aged", "65", "+", "12", "°", "c", "12", "°", "c"],
    ],
    ["> 12 of them\n> and 5>=4", ["12", "of", "them", "and", "5", "≥", "4"]],
    ["2½ km², said¹² it 14:00 1/3", ["2", "1/2", "km", "2", "said", "12", "it", "14:00", "1/3"]],
    ["in **writing**, the **whole roof**", ["in", "writing", "the", "whole", "roof"]],
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
    ["ISIS’s", "ISIS"],
    ["3,5", "3.5"],
    ["okay", "OK"],
  ])("%s is written %s as well", (one, other) => {
    expect(canonical(normalise(one))).toBe(canonical(normalise(other)));
  });

  it.each([
    ["filled", "filed"],
    ["our", "or"],
    ["four", "for"],
    ["hours", "hors"],
    ["3,5", "35"],
    ["it's", "it"],
  ])("%s is not %s", (one, other) => {
    expect(canonical(one)).not.toBe(canonical(other));
  });
});
