import { describe, expect, it } from "vitest";
import { seeded } from "../invented/random.js";
import { ALTERATIONS } from "./alterations.js";
import { EDITS } from "./edits.js";
import { speechOf, whoIs } from "./people.js";
import { sentenceRuns } from "./quoting.js";

const random = seeded(1);

describe("the sentences of a turn", () => {
  it("are parted at stage directions, not at abbreviations", () => {
    expect(sentenceRuns("We met Mr. Tarn. He was late. (Laughter.) We were not.")).toEqual([
      ["We met Mr. Tarn.", "He was late."],
      ["We were not."],
    ]);
  });

  it("leave out what quotes somebody else", () => {
    expect(sentenceRuns("He came in. He said, “Go on.” We did.")).toEqual([["He came in."], ["We did."]]);
  });
});

describe("who speaks", () => {
  it("is told by the label, else by the title", () => {
    expect(whoIs("MR. EARNEST")?.name).toBe("Josh Earnest");
    expect(whoIs("AUDIENCE")).toBeNull();
    expect(speechOf("\nRemarks by National Security Advisor Susan E. Rice\n")?.name).toBe("Susan Rice");
    expect(speechOf("\nRemarks by President Obama and Vice President Biden\n")).toBeNull();
  });
});

describe("an honest edit", () => {
  it("leaves out asides, never a hedge", () => {
    const aside = EDITS.ellipsis("The bridge, as we all saw last week, is closed to lorries.", random);
    expect(aside).toMatch(/^The bridge ?(?:…|\.\.\.|\. \. \.) is closed to lorries\.$/);
    expect(EDITS.ellipsis("The bridge, if the mayor agrees to it, is closed.", random)).toBeNull();
  });

  it("marks a replaced pronoun, and drops fillers", () => {
    expect(EDITS.bracket("Then they will come home.", random)).toMatch(/^Then \[[a-z ]+\] will come home\.$/);
    expect(EDITS.filler("And we, you know, went on.", random)).toBe("We went on.");
  });
});

describe("an alteration", () => {
  it("changes one number, one negation or one word", () => {
    expect(ALTERATIONS.number("We lost 1,200 jobs.", random)).toBe("We lost 2,200 jobs.");
    expect(ALTERATIONS.negation("We will rebuild it.", random)).toBe("We will not rebuild it.");
    expect(ALTERATIONS.negation("We don’t want it.", random)).toBe("We do want it.");
    expect(ALTERATIONS.word("We need better roads.", random)).toBe("We need worse roads.");
    expect(ALTERATIONS.word("We sang.", random)).toBeNull();
  });
});
