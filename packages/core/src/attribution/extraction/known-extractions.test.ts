import fc from "fast-check";
import { expect, it } from "vitest";
import { articleFromText } from "../../article/plain-text.js";
import { readArticle } from "../../speakers/reading.js";
import { defaultModel } from "../default-model.js";
import { KnownExtractions } from "./known-extractions.js";

const PARAGRAPHS = [
  "The board said that the quay would close on Monday, according to a letter seen by The Harbour Post.",
  "“We tried,” said Ines Tarr, who owns two boats. “Nobody asked us whether the nets would hold.”",
  "Tarr believes the mayor told the council that the engineers had warned him about the pumps.",
  "The pumps were built in 1974.",
  "Odd Falk denied that he had “promised anything to anybody”, and said he wanted to read the minutes first.",
];

it("what is known of the version before changes nothing of what is read", () => {
  const paragraph = fc.constantFrom(...PARAGRAPHS);
  const edit = fc.record({
    at: fc.nat(5),
    cut: fc.nat(90),
    put: fc.constantFrom("", "not ", "she said ", "“", "\n\n"),
  });
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 2, maxLength: 6 }),
      fc.array(edit, { maxLength: 3 }),
      (first, edits) => {
        const known = new KnownExtractions();
        const paragraphs = [...first];
        for (const { at, cut, put } of [{ at: 0, cut: 0, put: "" }, ...edits]) {
          const index = at % paragraphs.length;
          const text = paragraphs[index] as string;
          paragraphs[index] = text.slice(0, cut) + put + text.slice(cut);
          const article = articleFromText(paragraphs.join("\n\n"), { name: "story.txt" });
          expect(readArticle(article, defaultModel(), known)).toEqual(readArticle(article));
        }
      },
    ),
    { numRuns: 60 },
  );
});
