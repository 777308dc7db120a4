/**
 * A quotation whose edit leaves out a “not”.
 *
 * **When it helps.** An ellipsis or a bracket makes an edit sound by its signs; where it swallows a negation, the sense may
 * turn round all the same. Given by `hearsay check` beside the verdict `edited`.
 */
import type { QuotationRule } from "./rule.js";

export const droppedNegation: QuotationRule<"dropped-negation"> = {
  name: "dropped-negation",
  severity: "warning",
  on: "quotation",
  examples: [
    {
      shows: "an ellipsis in the place of a “not”",
      draft: "“I would … sell the slipway to a stranger,” said Maren Oduya.",
      source: "“I would not sell the slipway to a stranger,” Maren Oduya told the board.",
      expected: [
        {
          at: "“I would … sell the slipway to a stranger,”",
          message: "The ellipsis leaves out a negation: “not”.",
        },
      ],
    },
    {
      shows: "an ellipsis that leaves out nothing of weight",
      draft: "“I would not sell the slipway … to a stranger,” said Maren Oduya.",
      source: "“I would not sell the slipway or the crane to a stranger,” Maren Oduya told the board.",
      expected: [],
    },
  ],
  find({ verdict, issues, start, end, evidence }) {
    if (verdict !== "edited") return [];
    return issues
      .filter((issue) => issue.class === "negation")
      .map(({ message }) => ({ start, end, message, evidence }));
  },
};
