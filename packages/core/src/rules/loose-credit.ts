/**
 * “A spokesman” for words that the source gives to somebody by name, or a speaker that one side leaves open.
 *
 * **When it helps.** The words are sound; the credit could be plainer, or could not be compared. Given by `hearsay check`
 * beside the verdict.
 */
import type { QuotationRule } from "./rule.js";

export const looseCredit: QuotationRule<"loose-credit"> = {
  name: "loose-credit",
  severity: "note",
  on: "quotation",
  examples: [
    {
      shows: "a spokesman whom the source names",
      draft: "“The crane will stay where it is,” a spokesman said.",
      source: "“The crane will stay where it is,” said Tomas Lind, who speaks for the board.",
      expected: [
        {
          at: "“The crane will stay where it is,”",
          message: "The draft credits “a spokesman”; the source credits Tomas Lind.",
        },
      ],
    },
    {
      shows: "the same name on both sides",
      draft: "“The crane will stay where it is,” Lind said.",
      source: "“The crane will stay where it is,” said Tomas Lind, who speaks for the board.",
      expected: [],
    },
  ],
  find({ verdict, issues, start, end, evidence }) {
    if (verdict === "misattributed") return [];
    return issues
      .filter((issue) => issue.class === "speaker" && issue.verdict === "verbatim")
      .map(({ message }) => ({ start, end, message, evidence }));
  },
};
