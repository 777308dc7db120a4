import { describe, expect, it } from "vitest";
import { quotedWords } from "./quoted-words.js";

/** The words of a quotation, each with its signs: [bracketed], (partly), … before a word, * masked. */
function read(text: string): string {
  const { words, sic } = quotedWords(text, { inner: [{ start: 0, end: text.length }] });
  const shown = words.map((word) => {
    const norm = word.bracketed ? `[${word.norm}]` : word.partlyBracketed ? `(${word.norm})` : word.norm;
    return `${word.afterEllipsis ? "… " : ""}${norm}${word.masked ? "*" : ""}`;
  });
  return shown.join(" ") + (sic ? " +sic" : "");
}

describe("the words of a quotation", () => {
  it.each([
    ["We told [the council] so.", "we told [the] [council] so"],
    ["We waited . . . and left", "we waited … and left"],
    ["We waited [...] and left", "we waited … and left"],
    ["We waited (…) and left…", "we waited … and left"],
    ["… and left", "and left"],
    ["[W]e told them", "(we) told them"],
    ["She [want]s it", "she (wants) it"],
    ["[the mayor]’s own boat", "[the] [mayor's] own boat"],
    ["Their [sic] coming", "their coming +sic"],
    ["What a load of c**p", "what a load of c**p*"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
