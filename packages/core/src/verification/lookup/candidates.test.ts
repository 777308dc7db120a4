import { describe, expect, it } from "vitest";
import { articleFromText } from "../../article/plain-text.js";
import { wordsOf } from "../../text/words.js";
import { candidateWindows } from "./candidates.js";
import { indexOf } from "./indexing.js";

const harbour = "The harbour board met at dawn. Nobody had slept, and the ice was already on the ropes.";
const school = "The school board met at noon. The ropes in the gymnasium had been condemned in spring.";

describe("the windows in which a quotation may stand", () => {
  const index = indexOf([harbour, school].map((text, at) => articleFromText(text, { name: `s${at}` })));
  const windows = (quotation: string) =>
    candidateWindows(
      index,
      Int32Array.from(wordsOf(quotation), (word) => index.vocabulary.find(word.norm)),
      false,
    );

  it("begin with the document that has its rarest words", () => {
    expect(windows("the ice was on the ropes")[0]?.document).toBe(0);
    expect(windows("condemned in spring")[0]?.document).toBe(1);
  });

  it("never leave their document", () => {
    for (const window of windows("the board met")) {
      const document = index.documents[window.document];
      expect(window.from).toBeGreaterThanOrEqual(document?.first ?? Number.NaN);
      expect(window.to).toBeLessThanOrEqual(document?.last ?? Number.NaN);
    }
  });

  it("are none where no word of it is in a source", () => {
    expect(windows("zebras gallop westwards")).toEqual([]);
  });
});
