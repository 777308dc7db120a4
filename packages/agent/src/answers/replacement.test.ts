import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changed, replacementOf } from "./replacement.js";

describe("replacementOf", () => {
  it("shows a quotation whole", () => {
    const draft = "She said: “We have 14 boats.” Nobody asked.";
    const quotation = { start: 10, end: 29 };
    const changes = [{ from: 19, to: 21, insert: "12" }];
    expect(replacementOf(draft, quotation, changes)).toEqual({
      replace: "“We have 14 boats.”",
      by: "“We have 12 boats.”",
    });
  });

  it("gives words that stand in the draft once, so that replacing them is the change", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("boats", "gate", "“", "”", " "), { maxLength: 200 }),
        fc.nat(),
        (parts, seed) => {
          const draft = `${parts.join("")}END`;
          const from = seed % draft.length;
          const change = { from, to: Math.min(from + 3, draft.length), insert: "new" };
          const found = replacementOf(draft, { start: from, end: change.to }, [change]);
          const replace = found?.replace ?? "";
          expect(draft.split(replace)).toHaveLength(2);
          expect(draft.split(replace).join(found?.by)).toBe(changed(draft, [change]));
        },
      ),
    );
  });

  it("gives none where nothing changes", () => {
    expect(replacementOf("A boat.", { start: 0, end: 6 }, [])).toBeNull();
  });
});
