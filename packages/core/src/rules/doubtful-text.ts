/**
 * A text of which it is not certain that it is the whole article and nothing else: a page whose parts do not agree on what
 * the article is, a file with pages that could not be read.
 *
 * **When it helps.** What a file loses when it is read, no later answer can find: a true quotation is then in no source, and
 * who is quoted in an article is told from a part of it. The message says what was seen; open the file and compare.
 */
import type { ReadingRule } from "./rule.js";

export const doubtfulText: ReadingRule<"doubtful-text"> = {
  name: "doubtful-text",
  severity: "warning",
  on: "reading",
  examples: [
    {
      shows: "a file of which a page could not be read",
      text: "The quay closes on Monday. “Nobody told us,” said Ines Tarr, who mends nets there.",
      doubts: ["Page 2 of 3 could not be read."],
      expected: [{ at: "The quay closes on Monday.", message: "Page 2 of 3 could not be read." }],
    },
    {
      shows: "a text that was read whole",
      text: "The quay closes on Monday. “Nobody told us,” said Ines Tarr, who mends nets there.",
      expected: [],
    },
  ],
  find: ({ article, sentences }) => {
    const first = sentences[0] ?? article.blocks[0] ?? { start: 0, end: 0 };
    return article.doubts.map((message) => ({ start: first.start, end: first.end, message }));
  },
};
