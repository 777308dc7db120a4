import { articleFromText, check, indexSources } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { decide, tieDecisions, withoutDecision } from "./ties.js";

const SOURCE =
  "MAREN ODUYA: The wall costs 12 million crowns, and doing nothing costs more.\n\nTOMAS LIND: Nobody has lost a mooring here in nine years.";
const sources = indexSources([articleFromText(SOURCE, { name: "council.txt" })]);
const HASHES = new Map([["council.txt", "aa"]]);
const MADE = { choice: "accept", note: "heard it", initials: "IF", at: "2031-03-14T10:12:00Z" } as const;

function checked(text: string) {
  return check(articleFromText(text), sources).quotations;
}

const COST = "“The wall costs 14 million crowns, and doing nothing costs more,” said Maren Oduya.";
const MOORING = "“Nobody has lost a mooring here in nine years,” said Tomas Lind.";

describe("a decision", () => {
  const before = checked(`${COST}\n\n${MOORING}`);
  const decisions = decide([], before, before[0]?.id ?? "", MADE, HASHES);

  it("holds while words, credit, verdict and source are the same, wherever the quotation stands", () => {
    const now = checked(`${MOORING}\n\nA sentence between.\n\n${COST}`);
    const ties = tieDecisions(now, decisions, HASHES);
    expect(ties.get(now[1]?.id ?? "")).toEqual({ decision: decisions[0], changed: null });
    expect(ties.size).toBe(1);
  });

  it("no longer holds when a word is changed, and says what changed", () => {
    const now = checked(`${COST.replace("14", "15")}\n\n${MOORING}`);
    expect(tieDecisions(now, decisions, HASHES).get(now[0]?.id ?? "")?.changed).toBe("the words");
  });

  it("no longer holds when the source's bytes are others", () => {
    const ties = tieDecisions(before, decisions, new Map([["council.txt", "bb"]]));
    expect(ties.get(before[0]?.id ?? "")?.changed).toBe("the source");
  });

  it("holds again when the words are put back", () => {
    const ties = tieDecisions(checked(`${COST}\n\n${MOORING}`), decisions, HASHES);
    expect(ties.get(before[0]?.id ?? "")?.changed).toBeNull();
  });

  it("belongs to one of two quotations that are the same", () => {
    const twice = checked(`${MOORING}\n\nLater again.\n\n${MOORING}`);
    const second = decide([], twice, twice[1]?.id ?? "", MADE, HASHES);
    expect([...tieDecisions(twice, second, HASHES).keys()]).toEqual([twice[1]?.id]);
  });

  it("is replaced by another on the same quotation, and can be taken back", () => {
    const id = before[0]?.id ?? "";
    const again = decide(decisions, before, id, { ...MADE, choice: "fix" }, HASHES);
    expect(again.map(({ choice }) => choice)).toEqual(["fix"]);
    expect(withoutDecision(again, before, id, HASHES)).toEqual([]);
  });
});
