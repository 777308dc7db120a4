import { describe, expect, it } from "vitest";
import { articleFromText } from "../../article/plain-text.js";
import { check, indexSources } from "../../check.js";

const SAID = {
  hoped: "We hope that the ferry will sail again to the outer islands on Friday morning.",
  plain: "We told them that the ferry will sail again to the outer islands on Friday morning.",
  before: "We hope so. The ferry will sail again to the outer islands on Friday morning.",
  far: "We hope, as do all who live and work and trade out there, that the ferry will sail again to the outer islands on Friday morning.",
};

/** The classes of the issues of a quotation that leaves out how its sentence begins. */
function classesOf(said: string, quoted: string): string[] {
  const source = articleFromText(`Ferry news\n\n“${said}” Ada Brandt said at the quay.\n`, {
    name: "source.txt",
  });
  const draft = articleFromText(`Ferry news\n\n“${quoted},” Ada Brandt said.\n`, { name: "draft.txt" });
  const [quotation] = check(draft, indexSources([source])).quotations;
  return quotation?.issues.map((issue) => issue.class) ?? [];
}

const ALTERED = "The ferry will sail again to the inner islands on Friday morning";

describe("a hedge that the draft leaves out", () => {
  it("is an issue where the words are altered besides", () => {
    expect(classesOf(SAID.hoped, ALTERED)).toContain("modality");
  });

  it("is none where nothing is altered", () => {
    expect(
      classesOf(SAID.hoped, "The ferry will sail again to the outer islands on Friday morning"),
    ).not.toContain("modality");
  });

  it.each([
    ["where there is none", SAID.plain],
    ["where it belongs to the sentence before", SAID.before],
    ["where it stands too far away", SAID.far],
  ])("is none %s", (_, said) => {
    expect(classesOf(said, ALTERED)).not.toContain("modality");
  });

  it("is none where the draft hedges itself", () => {
    const hedged = "We hope the ferry will sail again to the inner islands on Friday morning";
    expect(classesOf(SAID.hoped, hedged)).not.toContain("modality");
  });
});
