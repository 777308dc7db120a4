import { describe, expect, it } from "vitest";
import type { DiffStep } from "../../verification/verdict.js";
import { diffPieces } from "./diff-text.js";
import { PLAIN } from "./palette.js";

const shown = (diff: readonly DiffStep[]) =>
  diffPieces(diff, PLAIN)
    .map(({ text }) => text)
    .join("");

describe("a difference in the terminal", () => {
  it("is legible without colours", () => {
    const diff: DiffStep[] = [
      { op: "equal", draft: "we", source: "we", class: null },
      { op: "replace", draft: "will", source: "may", class: "modality" },
      { op: "equal", draft: "go", source: "go", class: null },
    ];
    expect(shown(diff)).toBe("we [-may-] {+will+} go");
  });

  it("has a sign where passages are joined without one", () => {
    const diff: DiffStep[] = [
      { op: "equal", draft: "we go", source: "we go", class: null },
      { op: "delete", draft: "", source: "", class: "join" },
      { op: "equal", draft: "they stay", source: "they stay", class: null },
    ];
    expect(shown(diff)).toBe("we go ‖ they stay");
  });
});
