import { describe, expect, it } from "vitest";
import { withoutLineNumbers } from "./line-numbers.js";
import type { Piece } from "./pieces.js";

const piece = (text: string, x0: number, y: number): Piece => ({
  text,
  x0,
  x1: x0 + text.length * 5,
  y,
  size: 10,
});

/** Lines with a number before each, from a height on. */
const numbered = (lines: readonly string[], first = 1, step = 1): Piece[] =>
  lines.flatMap((line, at) => {
    const number = piece(String(first + (at / step) * step), 40, 100 + at * 20);
    return [...(at % step === 0 ? [number] : []), ...(line === "" ? [] : [piece(line, 80, 100 + at * 20)])];
  });

/** The lines of a page with its numbers set to the right. */
const numbered25 = (lines: readonly string[]): Piece[] =>
  lines.flatMap((line, at) => {
    const number = String(at + 1);
    return [
      piece(number, 50 - number.length * 5, 100 + at * 20),
      ...(line === "" ? [] : [piece(line, 80, 100 + at * 20)]),
    ];
  });

const SPEECH = [
  "The boat sails no more on",
  "Sundays, as the board has",
  "decided, and nobody on the",
  "island was asked",
  "",
];

describe("withoutLineNumbers", () => {
  it("takes out the number of each line, of empty ones too", () => {
    const { pieces, numbers } = withoutLineNumbers(numbered(SPEECH));
    expect(numbers).toEqual(["1", "2", "3", "4", "5"]);
    expect(pieces.map(({ text }) => text)).toEqual(SPEECH.slice(0, 4));
  });

  it("takes them out of the pieces that they begin", () => {
    const lines = SPEECH.slice(0, 4).map((line, at) =>
      piece(`${at + 8}  ${line}`, at < 2 ? 40 : 35, 100 + at * 20),
    );
    const { pieces, numbers } = withoutLineNumbers(lines);
    expect(numbers).toEqual(["8", "9", "10", "11"]);
    expect(pieces.map(({ text }) => text)).toEqual(SPEECH.slice(0, 4));
  });

  it("takes them out beside questions and answers of a line each, and tells where they begin and end", () => {
    const turns = Array.from({ length: 25 }, (_, at) => (at % 2 === 0 ? "Q    Was it so?" : "A    It was."));
    const { numbers, numbered } = withoutLineNumbers(numbered25(turns));
    expect(numbers).toHaveLength(25);
    expect(numbered).toEqual({ top: 100, bottom: 580 });
  });

  it("takes them out where a page has more of them than lines", () => {
    const said = ["The Mayor Said That The Boat", "sails", "Every Day Of The Summer And"];
    const lines = Array.from({ length: 25 }, (_, at) => (at < 15 ? (said[at === 4 ? 1 : 0] as string) : ""));
    expect(withoutLineNumbers(numbered25(lines)).numbers).toHaveLength(25);
  });

  it("takes out every fifth", () => {
    const lines = [...SPEECH, ...SPEECH, ...SPEECH, ...SPEECH].map((line) => line || "and so on to the end");
    expect(withoutLineNumbers(numbered(lines, 5, 5)).numbers).toEqual(["5", "10", "15", "20"]);
  });

  it("knows them beside lines in capitals", () => {
    const lines = SPEECH.slice(0, 4).map((line) => `${line.toUpperCase()} AND THE`);
    expect(withoutLineNumbers(numbered(lines)).numbers).toHaveLength(4);
  });

  it("leaves the ranks of a table and the numbers of a list", () => {
    const table = ["Talvik", "Hesten", "The outer islands", "Norrvik", "Aasund"];
    expect(withoutLineNumbers(numbered(table)).numbers).toEqual([]);
    const list = [
      "What the board decided on Tuesday",
      "What it costs",
      "Who was asked about it",
      "What follows",
    ];
    expect(withoutLineNumbers(numbered(list)).numbers).toEqual([]);
  });

  it("leaves numbers that stand in the text", () => {
    const lines = SPEECH.map((line, at) => piece(line || "and so on", 30, 100 + at * 20));
    const within = SPEECH.map((_, at) => piece(String(at + 1), 40, 100 + at * 20));
    expect(withoutLineNumbers([...lines, ...within]).numbers).toEqual([]);
  });
});
