import { articleFromText, check, indexSources } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { corrected, isCorrected, labelsOf, NO_CORRECTION } from "./corrections.js";

const meeting = articleFromText(
  "CLERK: The motion is carried, and the doors will be locked at ten.\n\nMAREN ODUYA: Then we are done here.\n\nCLERK: We are.",
  { name: "meeting.txt" },
);

describe("corrected", () => {
  it("changes nothing where nothing is said", () => {
    expect(corrected(meeting, NO_CORRECTION)).toEqual(meeting);
    expect(isCorrected(NO_CORRECTION)).toBe(false);
  });

  it("names a label, so that the verdict follows", () => {
    const draft = articleFromText(
      "“The motion is carried, and the doors will be locked at ten,” said Elin Varga, who counted the votes.",
    );
    const verdictWith = (article: typeof meeting) =>
      check(draft, indexSources([article])).quotations[0]?.verdict;
    expect(labelsOf(meeting)).toContain("CLERK");
    expect(verdictWith(meeting)).toBe("cannot-check");
    expect(verdictWith(corrected(meeting, { speakers: { CLERK: "Elin Varga" } }))).toBe("verbatim");
  });

  it("says whose words a letter holds", () => {
    const letter = articleFromText("The cellar has been pumped dry four times.", { name: "letter.txt" });
    const told = corrected(letter, { speakers: {}, kind: "own-words", speaker: "Signe Aas" });
    expect(told).toMatchObject({ kind: "statement", author: "Signe Aas", authorTold: true });
  });
});
