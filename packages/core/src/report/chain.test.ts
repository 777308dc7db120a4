import { describe, expect, it } from "vitest";
import { articleFromText } from "../article/plain-text.js";
import type { Attribution } from "../attribution/attribution.js";
import type { Speaker } from "../speakers/speaker.js";
import { Chains } from "./chain.js";

const speakers = ["Marta Quill", "The Ledger", "Odd Falk"].map(
  (name, at): Speaker => ({ id: `s${at + 1}`, name, kind: "person", role: null, mentions: [], reason: "" }),
);

function attribution(id: string, given: Partial<Attribution>): Attribution {
  return {
    id,
    kind: "indirect",
    source: [],
    cue: [],
    content: [],
    speaker: null,
    via: [],
    within: null,
    confidence: 1,
    quotations: [],
    ...given,
  };
}

function chainOf(...attributions: Attribution[]): string {
  const article = { ...articleFromText("Words."), outlet: "The Post" };
  const chains = new Chains({
    article,
    quotations: [],
    setAside: [],
    faults: [],
    attributions,
    speakers,
    credits: new Map(),
    findings: [],
  });
  return chains.of(attributions[0] as Attribution).join(" → ");
}

describe("Chains", () => {
  it("lead from the speaker through whoever passed the words on to the article's outlet", () => {
    expect(chainOf(attribution("a1", { speaker: "s1", via: ["s2"] }))).toBe(
      "Marta Quill → The Ledger → The Post",
    );
  });

  it("lead through who says what somebody else says", () => {
    expect(
      chainOf(
        attribution("a1", { speaker: "s1", within: "a2" }),
        attribution("a2", { speaker: "s3", via: ["s2"] }),
      ),
    ).toBe("Marta Quill → Odd Falk → The Ledger → The Post");
  });

  it("name each link once: what the speaker says of their own words, or one paper relays twice, is one step", () => {
    expect(
      chainOf(
        attribution("a1", { speaker: "s1", via: ["s2"], within: "a2" }),
        attribution("a2", { speaker: "s1", via: ["s2"] }),
      ),
    ).toBe("Marta Quill → The Ledger → The Post");
  });

  it("end where attributions hold each other", () => {
    expect(
      chainOf(
        attribution("a1", { speaker: "s1", within: "a2" }),
        attribution("a2", { speaker: "s1", within: "a1" }),
      ),
    ).toBe("Marta Quill → The Post");
  });
});
