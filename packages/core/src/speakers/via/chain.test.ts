import { describe, expect, it } from "vitest";
import { chains, named, readMarked as read } from "../../../test/read-marked.js";

describe("words reach an article through others:", () => {
  it.each<[string, string[], string[]]>([
    ["who is told them", ["[Rut Lie] {told} the Norrland Post <that it was done>."], ["Norrland Post"]],
    [
      "to whom they are revealed",
      ["[Rut Lie] {revealed} to the Post <one of the reasons>.", "[The Norrland Post] {waited} <long>."],
      ["Norrland Post", ""],
    ],
    [
      "not reporters, a court or a wife",
      ["[Rut Lie] {told} reporters <so>.", "[She] {told} the court <so>."],
      ["", ""],
    ],
    [
      "an interview",
      ["In an interview with Radio Norrland, [Rut Lie] {said} <that it was done>."],
      ["Radio Norrland"],
    ],
    [
      "a letter that somebody saw",
      ["In a letter seen by the Norrland Post, [Rut Lie] {wrote} <that it was done>."],
      ["Norrland Post"],
    ],
    [
      "who quotes them",
      ["The Norrland Post {quoted} [Rut Lie] as saying <that it was done>."],
      ["Norrland Post"],
    ],
    [
      "by whom they are quoted",
      ["[Rut Lie] {was quoted} by the Norrland Post as saying <that it was done>."],
      ["Norrland Post"],
    ],
    [
      "who cites them",
      ["The Norrland Post, {citing} [two officials], put <the cost at 4 million>."],
      ["Norrland Post"],
    ],
    [
      "who says that they were said",
      [
        "[The Norrland Post] {reported} <that Rut Lie had said it was done>.",
        "> [Rut Lie] {had said} <it was done>",
      ],
      ["", "Norrland Post"],
    ],
    [
      "who tells what another said",
      ["[Per Hallam] {said} <that Rut Lie had warned him>.", "> [Rut Lie] {had warned} <him>"],
      ["", "Per Hallam"],
    ],
    [
      "a mouthpiece",
      ["[Rut Lie] {said} through her lawyer, Jon Brandt, <that it was done>."],
      ["Jon Brandt"],
    ],
    ["who quotes another at once", ["<“It is done,”> [Per Hallam] {said}, quoting Rut Lie."], ["Per Hallam"]],
  ])("%s", (_, lines, expected) => {
    expect(chains(read(...lines))).toEqual(expected);
  });

  it("several in order, the one nearest the speaker first", () => {
    const text = read(
      "[Rut Lie] {told} the podcast Second Tide, whose talk with her was quoted by the weekly Lantern, <that it was done>.",
    );
    expect(chains(text)).toEqual(["Second Tide > Lantern"]);
  });

  it("an account goes on until its speaker speaks elsewhere", () => {
    const text = read(
      "[Rut Lie] {told} the Norrland Post <that it was done>.",
      "<“All of it,”> [she] {said}.",
      "¶[Per Hallam] {said} <that it was not>.",
      "[Lie] {added} <that it was late>.",
      "¶[Lie] {said in a statement} <that she was sorry>.",
      "[She] {added} <that it was over>.",
    );
    expect(chains(text)).toEqual(["Norrland Post", "Norrland Post", "", "Norrland Post", "", ""]);
  });

  it("an account goes on as long as its outlet is heard of, and ends some paragraphs later", () => {
    const text = read(
      "[Rut Lie] {told} the Norrland Post <that it was done>.",
      "¶[Per Hallam] {also revealed to} the Post <one of the reasons>.",
      "¶The harbour was built in 1911.",
      "¶[Lie] {said} <that it was late>.",
      "¶The piers are of oak.",
      "¶The oak is old.",
      "¶The sea is older.",
      "¶[Lie] {said} <that she would stay>.",
    );
    expect(chains(text)).toEqual(["Norrland Post", "Norrland Post", "Norrland Post", ""]);
  });

  it("an account has begun where an outlet is retold and its speaker then tells it", () => {
    const text = read(
      "{According to} [the Norrland Post], <the pier was sold in a hurry>.",
      "¶{According to} [Rut Lie, a surveyor], <nobody had asked>.",
      "¶[Per Hallam] {said} <that he had>.",
      "¶[Lie] {told} the Post <that it was done>.",
    );
    expect(chains(text)).toEqual(["", "Norrland Post", "", "Norrland Post"]);
  });

  it("an account has not begun on another occasion, or before its outlet is heard of", () => {
    const text = read(
      "[Rut Lie, a surveyor], {said} <that nobody had asked>.",
      "¶[The Norrland Post] {reported} <that the pier was sold>.",
      "¶[Per Hallam] {said in a statement} <that he had asked>.",
      "¶[Lie] {told} the Post <that it was done>.",
      "¶[Hallam] {told} the Post <that it was not>.",
    );
    expect(chains(text)).toEqual(["", "", "", "Norrland Post", "Norrland Post"]);
  });

  it("the outlet that prints the article is not among them", () => {
    const text = read(
      "Pier to stay",
      "¶Bay Herald, 3 May 2024",
      "¶The pier of Talvik will stay where it is, as it has for ninety years now. [Rut Lie] {told} the Herald <so>.",
    );
    expect(chains(text)).toEqual([""]);
  });

  it("a report leads to the paper that it stands in", () => {
    const text = read(
      "{According to} [a long report in The Talvik Times], <the pier was sold>.",
      "¶{According to} [a report by the harbour board], <it was not>.",
    );
    expect(chains(text)).toEqual(["The Talvik Times", ""]);
  });

  it("the short names of an outlet are one outlet", () => {
    const text = read(
      "According to a report in The Talvik Times, the pier was sold.",
      "¶[Rut Lie] {told} the Times <that it was done>.",
      "¶[The Talvik newspaper] {said} <that she had waited>.",
    );
    expect(chains(text)).toEqual(["The Talvik Times", ""]);
    expect(named(text)).toEqual(["Rut Lie", "The Talvik Times"]);
  });
});
