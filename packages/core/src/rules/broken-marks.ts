/**
 * Quotation marks that do not pair: one that opens and never closes, one that closes what nothing opened, one too many.
 *
 * **When it helps.** A lost mark moves the border between the writer's words and the speaker's: what follows it is
 * printed as quoted, or what was quoted as the paper's own. A quotation that runs over several paragraphs may open
 * each of them without closing the one before; feet, inches, minutes and apostrophes are no quotation marks.
 */
import type { ReadingRule } from "./rule.js";

export const brokenMarks: ReadingRule<"broken-marks"> = {
  name: "broken-marks",
  severity: "warning",
  on: "reading",
  examples: [
    {
      shows: "a quotation that is not closed",
      text: "The quay closes on Monday. “Nobody told us, said Ines Tarr, who mends nets there. The board meets again in May.",
      expected: [
        {
          at: "“",
          message:
            "This mark opens a quotation that nothing closes; it is taken to end after “Nobody told us,”.",
        },
      ],
    },
    {
      shows: "a quotation over two paragraphs, as it is printed",
      text: "“The first winter was the worst,” said Ines Tarr. “We had no ice to sell.\n\n“The second was worse still.”",
      expected: [],
    },
  ],
  find: ({ faults }) => faults,
};
