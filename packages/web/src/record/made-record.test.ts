import { articleFromText, auditPage, check, indexSources } from "@hearsay/core";
import { describe, expect, it } from "vitest";
import { decide, tieDecisions } from "../decisions/ties.js";
import { NO_CORRECTION } from "../sources/corrections.js";
import { auditRecord, recordObject } from "./made-record.js";

const article = articleFromText("MAREN ODUYA: The wall costs 12 million crowns.\n\nTOMAS LIND: It is so.", {
  name: "council.txt",
});
const read = articleFromText("“The wall costs 14 million crowns,” said Maren Oduya.", { name: "draft.txt" });
const report = check(read, indexSources([article]));
const made = { choice: "fix", note: "<b>ask</b>", initials: "IF", at: "2031-03-14T10:12:00Z" } as const;
const hashes = new Map([["council.txt", "cd"]]);
const decisions = decide([], report.quotations, "q1", made, hashes);
const recorded = {
  draft: { name: "draft.txt", article: read, sha256: "ab".repeat(32), original: read.text, notes: [] },
  report,
  sources: [{ name: "council.txt", article, sha256: "cd", notes: [], correction: NO_CORRECTION }],
  refused: [{ name: "scan.pdf", reason: "holds no text" }],
  holdings: new Map([["council.txt", "a transcript"]]),
  ties: tieDecisions(report.quotations, decisions, hashes),
  version: "1.2.3",
  made: "2031-03-14T11:00:00Z",
};

describe("the record", () => {
  it("has decision, note, initials and hashes in the page, escaped", () => {
    const page = auditPage(auditRecord(recorded));
    for (const part of ["<b>to fix</b>", "by IF", "&lt;b&gt;ask&lt;/b&gt;", "ab".repeat(32), "scan.pdf"])
      expect(page).toContain(part);
  });

  it("says of an edited draft that it is edited, and gives no hash that is not its own", () => {
    const edited = { ...recorded, draft: { ...recorded.draft, original: "Other words." } };
    expect(auditRecord(edited).drafts[0]).toMatchObject({ file: "draft.txt (edited)", sha256: null });
  });

  it("has the same for programs", () => {
    const object = JSON.parse(JSON.stringify(recordObject(recorded)));
    expect(object.decisions).toEqual([
      expect.objectContaining({ quotation: "q1", choice: "fix", initials: "IF", changed: null }),
    ]);
    expect(object.checked.quotations[0].verdict).toBe("altered");
    expect(object.sources[0]).toEqual({
      name: "council.txt",
      sha256: "cd",
      holding: "a transcript",
      told: NO_CORRECTION,
    });
  });
});
