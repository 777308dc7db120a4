import { articleFromText, defaultModel, read } from "@hearsay/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nowOf } from "./colours.js";
import { innermost, paintingOf, saidAt } from "./paint.js";
import { allSaid } from "./said.js";

const TEXT = `The ferry stops at the end of the month, and the people of three islands are left with a boat a week.

“I will not sail this route again until the lamps are lit,” said Bettan Rusk, who runs the ferry.

Sunniva Hale said that her sister had told her that four families had already asked for places on the mainland.

Rusk said the company had written to the harbour board nine times.
`;
const reading = read(articleFromText(TEXT), { model: defaultModel() });
const all = allSaid(reading);
const by = (name: string) => all.find((one) => one.name === name) ?? expect.fail(name);
const wordsOf = (ranges: readonly { start: number; end: number }[] = []) =>
  ranges.map(({ start, end }) => TEXT.slice(start, end));

describe("paintingOf", () => {
  it("gives each speaker a highlight of their own", () => {
    expect(by("Bettan Rusk").colour).not.toBe(by("Sunniva Hale").colour);
    const names = [...paintingOf(all, null).keys()];
    for (const { colour } of [by("Bettan Rusk"), by("Sunniva Hale")])
      expect(names.some((name) => name.startsWith(`said-${colour}-`))).toBe(true);
    expect(names).not.toContain("lit");
  });

  it("lights only the speaker's words under a lens", () => {
    const { key, attribution } = by("Bettan Rusk");
    const painting = paintingOf(all, { key, attribution: attribution.id });
    expect(wordsOf(painting.get("lit"))).toEqual([
      "“I will not sail this route again until the lamps are lit,”",
      "the company had written to the harbour board nine times",
    ]);
    expect(wordsOf(painting.get(nowOf(by("Bettan Rusk").colour)))).toEqual([
      "“I will not sail this route again until the lamps are lit,”",
    ]);
    expect(wordsOf(painting.get("who")).join(" ")).toContain("said");
  });
});

describe("saidAt", () => {
  it("is the innermost where one tells what another says", () => {
    expect(saidAt(all, TEXT.indexOf("four families"))?.name).toBe("her sister");
    expect(saidAt(all, TEXT.indexOf("had told her"))?.name).toBe("Sunniva Hale");
    expect(saidAt(all, 0)).toBeNull();
  });
});

describe("innermost", () => {
  it("covers what the ranges cover, each character once, with the shortest that covers it", () => {
    const range = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }))
      .map(([start, length]) => ({ start, end: start + length, of: length }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
        const pieces = innermost(ranges);
        for (let at = 0; at < 42; at++) {
          const covering = ranges.filter(({ start, end }) => start <= at && at < end);
          const painted = pieces.filter(({ start, end }) => start <= at && at < end);
          expect(painted.map(({ of }) => of)).toEqual(
            covering.length === 0 ? [] : [Math.min(...covering.map(({ of }) => of))],
          );
        }
      }),
    );
  });
});
