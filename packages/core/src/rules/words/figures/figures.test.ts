import { describe, expect, it } from "vitest";
import { figuresIn } from "./figures.js";

const found = (sentence: string) =>
  figuresIn(sentence, { start: 0, end: sentence.length }).map(({ start, end }) => sentence.slice(start, end));

describe("figuresIn", () => {
  it.each([
    ["Seven miners died in the collapse.", ["Seven miners"]],
    ["The storm left 40 homeless.", ["40"]],
    ["The blast killed 212 people and two dogs.", ["212 people"]],
    ["The fire cost 23 lives.", ["23 lives"]],
    ["The toll stands at 51.", ["51"]],
    ["The port paid $3.4 million in fines.", ["$3.4 million"]],
    ["The quay was sold for ₹26 crore.", ["₹26 crore"]],
    ["Exports were worth 61m cauris.", ["61m cauris"]],
    ["The town owes half a million pounds.", ["half a million pounds"]],
    ["The party took 41 per cent of the vote.", ["41 per cent of the vote"]],
    ["Lind holds a 12% stake in the line.", ["12% stake"]],
    ["She won by 31 votes.", ["31 votes"]],
  ])("finds the figure: %s", (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  it.each([
    "The museum opened in 1961 and has 14 rooms.",
    "Lind, 57, ran 10 miles on Sunday.",
    "Talvik beat Norrland 3-2.",
    "A ticket costs $12.",
    "The ferry carried 3 million passengers.",
    "A new quay would cost $5 million.",
    "Nurses there earn $30,000 a year.",
    "Two sisters opened the shop.",
  ])("leaves alone what is no such figure: %s", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it("points into the text that it was given", () => {
    const text = "It rained. Seven miners died.";
    expect(figuresIn(text, { start: 11, end: text.length })).toEqual([{ start: 11, end: 23 }]);
  });
});
