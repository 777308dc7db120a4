import { describe, expect, it } from "vitest";
import { articleFromText } from "../../article/plain-text.js";
import { wordsOf } from "../../text/words.js";
import { candidateWindows } from "./candidates.js";
import { Columns } from "./columns.js";
import { SourceIndex } from "./source-index.js";
import { Vocabulary } from "./vocabulary.js";

const TEXT = "The harbour board met at dawn. The school board met at noon, and the ropes were condemned.";

describe("an index of more words than it keeps all runs of", () => {
  const vocabulary = new Vocabulary();
  const columnsOf = () => {
    const columns = new Columns();
    for (const word of wordsOf(TEXT)) columns.push(vocabulary.add(word.norm), word);
    return columns;
  };
  const document = { name: "s", language: "en", doubts: [], first: 0, last: wordsOf(TEXT).length };
  const documents = [{ ...document, article: articleFromText(TEXT, { name: "s" }) }];
  const all = new SourceIndex(documents, vocabulary, columnsOf());
  const norms = (quotation: string) => wordsOf(quotation).map(({ norm }) => norm);
  const windows = (index: SourceIndex, quotation: string) =>
    candidateWindows(
      index,
      Int32Array.from(norms(quotation), (norm) => vocabulary.find(norm)),
      false,
    );
  const QUOTATIONS = ["The school board met at noon", "the ropes were condemned", "the board met at sea"];

  it("finds what one finds that keeps them all, where it was told what to expect", () => {
    const some = new SourceIndex(documents, vocabulary, columnsOf(), 5);
    some.expect(QUOTATIONS.map(norms));
    for (const quotation of QUOTATIONS) expect(windows(some, quotation)).toEqual(windows(all, quotation));
  });

  it("and where it was not told", () => {
    const some = new SourceIndex(documents, vocabulary, columnsOf(), 5);
    for (const quotation of QUOTATIONS) expect(windows(some, quotation)).toEqual(windows(all, quotation));
    some.expect([["the", "harbour"]]);
    for (const quotation of QUOTATIONS) expect(windows(some, quotation)).toEqual(windows(all, quotation));
  });
});
