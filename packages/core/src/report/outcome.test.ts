import { describe, expect, it } from "vitest";
import { SAMPLE } from "../../test/sample-report.js";
import { VERDICTS, type Verdict } from "../verification/verdict.js";
import { fails, failures, type Level, tally } from "./outcome.js";

const only = (verdict: Verdict | null) => tally({ quotations: [{ verdict }], findings: [] });

describe("fails", () => {
  it.each(VERDICTS.map((verdict) => [verdict, verdict !== "verbatim" && verdict !== "edited"]))(
    "unless told, of %s: %s",
    (verdict, expected) => {
      expect(fails(only(verdict as Verdict))).toBe(expected);
    },
  );

  it("is not brought about by a quotation that there was nothing to check against", () => {
    expect(fails(only(null))).toBe(false);
  });

  it.each([
    ["note", false],
    ["warning", true],
    ["error", true],
  ] as const)("unless told, of a finding that is a %s: %s", (severity, expected) => {
    const finding = { rule: "x", severity, start: 0, end: 1, message: "", evidence: null };
    expect(fails(tally({ findings: [finding] }))).toBe(expected);
  });

  it("rests on the levels that it is given", () => {
    expect(fails(only("altered"), new Set<Level>(["not-found"]))).toBe(false);
    expect(fails(only("edited"), new Set<Level>(["edited"]))).toBe(true);
    expect(fails(tally(SAMPLE), new Set())).toBe(false);
  });
});

describe("failures", () => {
  it("names what the failure rests on, gravest first", () => {
    expect(failures(tally(SAMPLE))).toEqual([
      "1 not found",
      "1 unquoted",
      "1 misattributed",
      "1 spliced",
      "1 altered",
      "1 cannot check",
    ]);
  });

  it("counts a finding that repeats a verdict only where no verdict is named", () => {
    const finding = {
      rule: "altered",
      severity: "error",
      start: 0,
      end: 1,
      message: "",
      evidence: null,
    } as const;
    const counted = tally({ quotations: [{ verdict: "altered" }], findings: [finding] });
    expect(failures(counted)).toEqual(["1 altered"]);
    expect(failures(counted, new Set<Level>(["error"]))).toEqual(["1 error"]);
  });
});
