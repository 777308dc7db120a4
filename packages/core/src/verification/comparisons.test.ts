import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../article/plain-text.js";
import { queryOf } from "./alignment/query.js";
import { bestComparisons } from "./comparisons.js";
import { indexOf } from "./lookup/indexing.js";
import { quotedWords } from "./lookup/quoted-words.js";

/** Compares a quotation with sources, and writes the best comparison down as a reader would mark it up. */
function compareWith(quotation: string, ...sources: string[]) {
  const index = indexOf(sources.map((text, at) => articleFromText(text, { name: `s${at}` })));
  const words = quotedWords(quotation, { inner: [{ start: 0, end: quotation.length }] });
  const query = queryOf(words.words, index.vocabulary);
  const best = bestComparisons(index, quotation, query)[0];
  if (best === undefined) return { marked: "", similarity: 0 };
  const marked = best.parts.map((part) => {
    const word = query.words.slice(part.first, part.last).map((one) => one.norm);
    if (part.kind === "same") return part.variant ? `~${word.join(" ")}~` : word.join(" ");
    if (part.kind === "join") return `|${part.how}|`;
    const { change, explanation } = best.changes.get(part) as NonNullable<
      ReturnType<typeof best.changes.get>
    >;
    return `{${change.draftText}/${change.sourceText}:${explanation.class}}`;
  });
  return { marked: marked.join(" "), similarity: best.similarity };
}

const SPEECH =
  "The harbour cost the town 1,400 crowns a day, and the council has not paid twenty-eight per cent of it. " +
  "We will rebuild the long pier before the winter storms arrive. " +
  "Nobody asked the fishermen of Talvik what they thought about the new wall.";

const REPORT =
  '"We will rebuild the long pier before winter," Oduya told the committee on Tuesday. "It is the only landing we have."';

describe("a quotation laid against its source", () => {
  it.each([
    ["rebuild the long pier before the winter storms", "rebuild the long pier before the winter storms"],
    [
      "rebuild the long wall before the winter storms",
      "rebuild the long {wall/pier:other} before the winter storms",
    ],
    [
      "We must rebuild the long pier before the winter",
      "we {must/will:modality} rebuild the long pier before the winter",
    ],
    ["the council has paid 28 percent of it", "the council has {/not:negation} paid ~28 percent~ of it"],
    [
      "The harbor cost the town 1,500 crowns a day",
      "the ~harbor~ cost the town {1,500/1,400:number} crowns a day",
    ],
    ["[They] will rebuild the long pier", "{They/We:bracket} will rebuild the long pier"],
    [
      "Nobody asked the fishermen … about the new wall",
      "nobody asked the fishermen |ellipsis| about the new wall",
    ],
    [
      "Nobody asked the fishermen of Rossvik what they thought",
      "nobody asked the fishermen of {Rossvik/Talvik:name} what they thought",
    ],
    ["[w]e will rebuild the long pier", "we will rebuild the long pier"],
  ])("%s", (quotation, expected) => {
    expect(compareWith(quotation, SPEECH).marked).toBe(expected);
  });

  it("is rejoined across the words that name the speaker", () => {
    expect(
      compareWith("We will rebuild the long pier before winter. It is the only landing we have.", REPORT)
        .marked,
    ).toBe("we will rebuild the long pier before winter |skip| it is the only landing we have");
  });

  it("is spliced where two passages are joined without a sign", () => {
    const quotation =
      "The harbour cost the town 1,400 crowns a day. Nobody asked the fishermen of Talvik what they thought.";
    expect(compareWith(quotation, SPEECH).marked).toBe(
      "the harbour cost the town 1,400 crowns a day |jump| nobody asked the fishermen of talvik what they thought",
    );
  });

  it("is compared section by section where it is long", () => {
    const long = Array.from(
      { length: 90 },
      (_, at) => `On day ${at} the tide took ${at + 3} boards of pier ${at}.`,
    );
    const whole = long.join(" ");
    expect(compareWith(whole, whole).similarity).toBe(1);
    expect(compareWith(whole.replace("31 boards", "99 boards"), whole).marked).toMatch(/\{99\/31:number\}/);
    expect(compareWith(whole, whole).marked).not.toContain("|");
  });

  it("is hardly alike where the words are in no source", () => {
    const { similarity } = compareWith("The lighthouse keeper sold his boat to a stranger in spring", SPEECH);
    expect(similarity).toBeLessThan(0.5);
  });
});

describe("any quotation", () => {
  const word = fc.constantFrom(
    "the",
    "pier",
    "of",
    "wall",
    "not",
    "storm",
    "1,400",
    "[they]",
    "…",
    "Talvik",
    "f***",
    "it's",
  );
  const words = fc.array(word, { minLength: 1, maxLength: 30 }).map((list) => list.join(" "));

  it("finds itself whole in a source that holds it", () => {
    fc.assert(
      fc.property(words, words, words, (before, quotation, after) => {
        const plain = quotation.replace(/[[\]…]/g, "");
        fc.pre(/\w/.test(plain));
        expect(compareWith(plain, `${before} ${plain} ${after}`).similarity).toBe(1);
      }),
      { numRuns: 200 },
    );
  });

  it("has a similarity from 0 to 1 whatever it is compared with", () => {
    fc.assert(
      fc.property(words, words, words, (quotation, one, other) => {
        const { similarity } = compareWith(quotation, one, other);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
