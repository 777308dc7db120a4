import { articleFromText, defaultModel, read } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { reasonsOf } from "./reasons.js";
import { allSaid, bySpeaker, startOf } from "./said.js";

const TEXT = `The ferry stops at the end of the month, and the people of three islands are left with a boat a week.

“I will not sail this route again until the lamps are lit,” said Bettan Rusk, who has run the ferry since 2012. “My crews go in by torch. That is not seamanship, that is luck.”

A person familiar with the talks told the Maritime Gazette that the buyer would take the ship over in May. Rusk would neither confirm nor deny the price. “What I do with my ships is my affair,” she said.

Sunniva Hale, who keeps the shop at Lower Skarra, said her shelves would be empty by Thursdays. “They talk about whose lamp it is,” Hale said. “I would like to know whose bread it is.”
`;
const reading = read(articleFromText(TEXT), { model: defaultModel() });
const all = allSaid(reading);
const saying = (words: string) =>
  all.find(({ attribution }) => attribution.content.some(({ text }) => text.includes(words))) ??
  expect.fail(words);

describe("allSaid", () => {
  it("is in the order of the text, numbered, with the chain of each", () => {
    const starts = all.map(({ attribution }) => startOf(attribution));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => at + 1));
    expect(saying("would take the ship over").chain).toEqual([
      "A person familiar with the talks",
      "Maritime Gazette",
      "this article",
    ]);
  });

  it("gives those who say the most a colour that nobody else has", () => {
    const groups = bySpeaker(all);
    const colours = groups.map(({ colour }) => colour).filter((colour) => colour !== 0);
    expect(new Set(colours).size).toBe(colours.length);
    expect(groups.find(({ name }) => name === "Bettan Rusk")?.colour).toBeGreaterThan(0);
  });
});

describe("bySpeaker", () => {
  it("holds each once, those whom nothing told at the end", () => {
    const groups = bySpeaker(all);
    const ids = groups.flatMap(({ said }) => said.map(({ attribution }) => attribution.id));
    expect([...ids].sort()).toEqual(all.map(({ attribution }) => attribution.id).sort());
    const known = groups.map(({ speaker }) => speaker !== null);
    expect(known).toEqual([...known].sort((a, b) => Number(b) - Number(a)));
    expect(known).toContain(false);
  });
});

describe("reasonsOf", () => {
  it("names source and cue, whom a pronoun stands for, what gives it, and how sure it is", () => {
    const reasons = reasonsOf(saying("What I do with my ships"), reading);
    expect(reasons[0]).toBe("source “she”, cue “said”");
    expect(reasons[1]).toContain("“she” is taken for Bettan Rusk");
    expect(reasons.at(-2)).toContain("a rule of English");
    expect(reasons.at(-1)).toMatch(/^\d+\u00a0%\u00a0sure$/);
  });

  it("says where the extractor alone gives it", () => {
    expect(reasonsOf(saying("her shelves would be empty"), reading).at(-2)).toBe(
      "given by the trained extractor",
    );
  });
});
