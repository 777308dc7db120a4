import { describe, expect, it } from "vitest";
import { articleFromText } from "../../article/plain-text.js";
import { defaultModel } from "../default-model.js";
import { withoutAddressee } from "./addressee.js";
import type { Candidate } from "./candidates.js";
import { isNoCue, isOnlyCondition } from "./no-cue.js";
import type { Passage } from "./passage.js";
import { readPassages } from "./read-passages.js";

/** The words of a sentence as a passage, and where its stretches between braces and between angle brackets stand. */
function parsed(marked: string): { passage: Passage; cue: Candidate; content: Candidate } {
  const text = marked.replace(/[{}<>]/g, "");
  const article = articleFromText(`Harbour stays closed\n\nThe harbour is closed.\n\n${text}\n`);
  const passage = readPassages(
    article,
    { quotations: [], setAside: [], credits: [] },
    defaultModel().tagger,
  ).at(-1) as Passage;
  const from = passage.words.starts[0] as number;
  const stretch = (open: string, close: string): Candidate => {
    const at = (sign: string) => from + marked.slice(0, marked.indexOf(sign)).replace(/[{}<>]/g, "").length;
    const starts = [...passage.words.starts];
    return { start: starts.indexOf(at(open)), end: [...passage.words.ends].indexOf(at(close)) + 1 };
  };
  return {
    passage,
    cue: stretch("{", "}"),
    content: marked.includes("<") ? stretch("<", ">") : { start: 0, end: 0 },
  };
}

function left(marked: string): string[] {
  const { passage, cue, content } = parsed(marked);
  return withoutAddressee(passage, [cue], [content]).map(({ start, end }) =>
    passage.words.texts.slice(start, end).join(" "),
  );
}

describe("who hears words", () => {
  it.each([
    ["Falk {revealed to} <the Times one of the reasons>.", ["one of the reasons"]],
    ["Falk {disclosed} to <The Marrow Times the names of three owners>.", ["the names of three owners"]],
    ["Falk {explained to} <reporters, that the pier leaks>.", ["that the pier leaks"]],
    ["Falk {spoke to} <the Herald>.", []],
    ["Falk {also spoke with} <the club's lawyers on Monday>.", []],
    ["Falk {spoke to} <a crowd of fishermen>.", []],
  ])("is not said: %s", (marked, expected) => {
    expect(left(marked)).toEqual(expected);
  });

  it.each([
    ["Falk {objected to} <the sale of the pier>.", ["the sale of the pier"]],
    ["Falk {agreed to} <pay for the pier>.", ["pay for the pier"]],
    ["Falk {said} <to the end that he knew nothing>.", ["to the end that he knew nothing"]],
  ])("is not everything after “to”: %s", (marked, expected) => {
    expect(left(marked)).toEqual(expected);
  });
});

describe("what looks like a cue", () => {
  it.each([
    ["An armed group {seeking} to hold the road left.", true],
    ["Falk {tried to} sell the boat.", true],
    ["The board is {seeking} to sell the pier.", false],
    ["Falk {tried to explain} the delay.", false],
    ["Falk {wants} to sell the boat.", false],
  ])("passes on nobody's words where somebody strives: %s", (marked, expected) => {
    const { passage, cue } = parsed(marked);
    expect(isNoCue(passage, cue)).toBe(expected);
  });

  it("passes on nothing where somebody only asks not to be named", () => {
    const { passage, content } = parsed("A pilot {asked} <not to be named>.");
    expect(isOnlyCondition(passage, [content])).toBe(true);
    const asked = parsed("A pilot {asked} <not to be flown to Talvik>.");
    expect(isOnlyCondition(asked.passage, [asked.content])).toBe(false);
  });
});
