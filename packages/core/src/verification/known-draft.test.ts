import fc from "fast-check";
import { expect, it } from "vitest";
import { articleFromText } from "../article/plain-text.js";
import { check, indexSources } from "../check.js";
import { KnownDraft } from "./known-draft.js";

const SOURCE = `MAREN ODUYA: The wall costs 12 million crowns, and doing nothing costs more. I do not say that it will hold for ever.

CLERK: And who pays for it?

MAREN ODUYA: We shall ask the harbour board first, unless the board has spent it all on bollards.`;
const sources = indexSources([articleFromText(SOURCE, { name: "council.txt" })]);
const others = indexSources([
  articleFromText("ODD FALK: The wall costs 14 million crowns.", { name: "b.txt" }),
]);

const PIECES = [
  "“The wall costs 12 million crowns,” said Maren Oduya, the mayor. ",
  "“The wall costs 14 million crowns, and doing nothing costs more,” Odd Falk said. ",
  "\n\n",
  "She did not say that it will hold. ",
  "“It will hold for ever,” she said. ",
  "“We shall ask the harbour board first,” said the mayor, “unless the board has spent it.” ",
  "Asked who pays, Oduya was silent. ",
  "“",
];

const edit = fc.record({ at: fc.nat(400), remove: fc.nat(30), insert: fc.constantFrom("", ...PIECES) });

it("what is known of the version before changes nothing of what comes out", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { minLength: 3, maxLength: 12 }),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (pieces, edits) => {
        const known = new KnownDraft();
        let text = pieces.join("");
        for (const { at, remove, insert } of [{ at: 0, remove: 0, insert: "" }, ...edits]) {
          text = text.slice(0, at) + insert + text.slice(at + remove);
          const draft = articleFromText(text, { name: "draft.txt" });
          expect(check(draft, sources, { known })).toEqual(check(draft, sources));
        }
      },
    ),
    { numRuns: 60 },
  );
});

it("of other sources nothing is known", () => {
  const known = new KnownDraft();
  const draft = articleFromText("“The wall costs 14 million crowns,” said Odd Falk.", { name: "draft.txt" });
  expect(check(draft, sources, { known }).quotations[0]?.verdict).not.toBe("verbatim");
  expect(check(draft, others, { known }).quotations[0]?.verdict).toBe("verbatim");
});
