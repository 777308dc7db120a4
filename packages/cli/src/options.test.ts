import { DEFAULT_LEVELS } from "@hearsay/core/plumbing";
import { describe, expect, it } from "vitest";
import { parseFields, parseLevels, parseSpeaker, parseWorkers } from "./options.js";

describe("parseLevels", () => {
  it.each([
    ["altered, not-found", ["altered", "not-found"]],
    ["warning", ["warning"]],
    ["none", []],
    ["default", [...DEFAULT_LEVELS]],
  ])("%s", (value, expected) => {
    expect([...parseLevels(value)]).toEqual(expected);
  });

  it.each([
    ["altered,wrong", '"wrong" is none of them'],
    ["none,altered", '"none" is none of them'],
    [" , ", "Nothing was given"],
  ])("refuses %j", (value, message) => {
    expect(() => parseLevels(value)).toThrow(message);
  });
});

describe("parseSpeaker", () => {
  it("gathers names by label; what stands after the first = is the name", () => {
    const one = parseSpeaker("SPEAKER 1 = Maren Oduya");
    expect(parseSpeaker("Q=A=B", one)).toEqual({ "SPEAKER 1": "Maren Oduya", Q: "A=B" });
  });

  it.each(["SPEAKER 1", "=Maren Oduya", "SPEAKER 1="])("refuses %j", (value) => {
    expect(() => parseSpeaker(value)).toThrow("LABEL=NAME");
  });
});

describe("parseFields", () => {
  it("gathers fields by what stands in them", () => {
    const one = parseFields("text=story.raw, headline=hed");
    expect(parseFields("date=when", one)).toEqual({ text: "story.raw", headline: "hed", date: "when" });
  });

  it.each([
    ["text", "text=FIELD"],
    ["=body", "text=FIELD"],
    ["text=body,", "text=FIELD"],
    ["colour=body", '"colour" is nothing that is looked for'],
  ])("refuses %j", (value, message) => {
    expect(() => parseFields(value)).toThrow(message);
  });
});

describe("parseWorkers", () => {
  it("takes a whole number from 1 on", () => {
    expect([parseWorkers("1"), parseWorkers("16")]).toEqual([1, 16]);
  });

  it.each(["0", "-1", "1.5", "1e3", "two", "", "257"])("refuses %j", (value) => {
    expect(() => parseWorkers(value)).toThrow("Give a whole number from 1 to 256.");
  });
});
