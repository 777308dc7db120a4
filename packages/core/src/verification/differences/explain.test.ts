import { describe, expect, it } from "vitest";
import { wordsOf } from "../../text/words.js";
import type { QuotedWord } from "../lookup/quoted-words.js";
import type { Change, SourceWord } from "./change.js";
import { explain } from "./explain.js";

const INSIDE = { spoken: false, misread: false, misheard: false, droppable: false, furniture: false };

/** The change from `source` to `draft` in the middle of a sentence; a draft in square brackets is the writer's. */
function change(draft: string, source: string, where: Partial<typeof INSIDE> = {}): Change {
  const { spoken, misread, misheard, droppable, furniture } = { ...INSIDE, ...where };
  const bracketed = draft.startsWith("[");
  return {
    draft: wordsOf(draft).map((word): QuotedWord => {
      return {
        ...word,
        bracketed,
        partlyBracketed: false,
        afterEllipsis: false,
        masked: word.norm.includes("*"),
      };
    }),
    draftText: draft,
    draftStartsSentence: false,
    source: wordsOf(source).map((word, at, all): SourceWord => {
      const gap = at === 0 ? "" : source.slice(all[at - 1]?.end, word.start);
      const text = source.slice(word.start, word.end);
      return { norm: word.norm, text, gap, startsSentence: false, furniture, droppable };
    }),
    sourceText: source,
    inFigure: false,
    besideJoin: false,
    atStart: false,
    atEnd: false,
    spoken,
    misread,
    misheard,
  };
}

describe("a difference that is no alteration", () => {
  it.each([
    ["healthcare", "health care", "verbatim", "typography"],
    ["e-mail", "email", "verbatim", "typography"],
    ["20,000", "20 000", "verbatim", "typography"],
    ["28 per cent", "twenty-eight percent", "verbatim", "spelling"],
    ["five million dollars", "$5 million", "verbatim", "spelling"],
    ["[the council]", "they", "edited", "bracket"],
    ["[clearly]", "", "edited", "bracket"],
    ["[gladly]", "never", "edited", "negation"],
    ["b****y", "bloody", "edited", "masked"],
    ["do not", "don't", "edited", "spelling"],
    ["going to", "gonna", "edited", "spelling"],
    ["it is", "it's", "edited", "spelling"],
    ["talking", "talkin", "edited", "spelling"],
    ["-12", "minus twelve", "verbatim", "spelling"],
    ["April 3, 2027", "3 April 2027", "verbatim", "spelling"],
    ["2 p.m.", "two in the afternoon", "verbatim", "spelling"],
    ["19th", "nineteenth", "verbatim", "spelling"],
    ["a third", "1/3", "verbatim", "spelling"],
    ["12 km", "twelve kilometres", "verbatim", "spelling"],
    ["ISIS'", "ISIS's", "verbatim", "spelling"],
    ["Mueller", "Müller", "verbatim", "typography"],
    ["cant", "can't", "verbatim", "typography"],
    ["f******", "expletive", "edited", "masked"],
    ["", "expletive", "edited", "masked"],
  ])("“%s” for “%s” is %s (%s)", (draft, source, verdict, cls) => {
    expect(explain(change(draft, source))).toMatchObject({ verdict, class: cls });
  });

  it("is a filler left out of speech, and an alteration where nobody spoke", () => {
    const spoken = change("", "um", { spoken: true, droppable: true });
    expect(explain(spoken)).toMatchObject({ verdict: "edited", class: "disfluency" });
    expect(explain(change("", "um"))).toMatchObject({ verdict: "altered" });
  });

  it("is a mark of the page, which explains no other word beside it", () => {
    expect(explain(change("", "12", { furniture: true }))).toMatchObject({
      verdict: "verbatim",
      class: "artefact",
    });
    expect(explain(change("never", "12", { furniture: true }))).toMatchObject({ verdict: "altered" });
  });

  it("is a contraction that the quotation cuts, but no negation", () => {
    const cut = (draft: string, source: string, where: Partial<Change>) =>
      explain({ ...change(draft, source), ...where });
    expect(cut("is", "it's", { atStart: true })).toMatchObject({ verdict: "edited" });
    expect(cut("we", "we'll", { atEnd: true })).toMatchObject({ verdict: "edited" });
    expect(cut("is", "it's", {})).toMatchObject({ verdict: "altered" });
    expect(cut("do", "don't", { atEnd: true })).toMatchObject({ verdict: "altered", class: "negation" });
  });

  it("is the word that leads on to a second half", () => {
    expect(explain({ ...change("", "And"), besideJoin: true })).toMatchObject({ class: "rejoined" });
    expect(explain({ ...change("", "not"), besideJoin: true })).toMatchObject({ verdict: "altered" });
  });

  it("is a slip of the machine that heard the source, and an alteration where no machine did", () => {
    for (const [draft, source] of [
      ["quay", "key"],
      ["their", "there"],
      ["Corps", "core"],
      ["peace", "piece"],
      ["levee", "LEVY"],
      ["bored", "board"],
      ["patients", "patience"],
      ["missed", "mist"],
      ["two", "to"],
    ] as const) {
      expect(explain(change(draft, source, { misheard: true }))).toMatchObject({ class: "artefact" });
      expect(explain(change(draft, source))).toMatchObject({ verdict: "altered" });
    }
  });

  it("is a letter that a machine misread in print", () => {
    for (const [draft, source] of [
      ["modern", "modem"],
      ["I", "l"],
      ["if", "lf"],
      ["will", "wi11"],
      ["of", "0f"],
    ] as const) {
      expect(explain(change(draft, source, { misread: true }))).toMatchObject({ class: "artefact" });
      expect(explain(change(draft, source))).toMatchObject({ verdict: "altered" });
    }
  });

  it("is never a figure, a negation or a name that a machine may have misread or misheard", () => {
    for (const [draft, source, cls] of [
      ["10", "1O0", "number"],
      ["50", "80", "number"],
      ["10", "l0", "number"],
      ["for", "four", "number"],
      ["to", "two", "number"],
      ["know", "no", "negation"],
      ["Reed", "Reid", "name"],
      ["bad", "bed", "other"],
    ] as const) {
      expect(explain(change(draft, source, { misread: true, misheard: true }))).toMatchObject({
        verdict: "altered",
        class: cls,
      });
    }
  });
});

describe("an alteration", () => {
  it.each([
    ["", "not", "negation"],
    ["never", "", "negation"],
    ["likely", "unlikely", "negation"],
    ["have", "haven't", "negation"],
    ["735", "100", "number"],
    ["3.5", "35", "number"],
    ["twelve", "twenty", "number"],
    ["20-30", "2030", "number"],
    ["Rossvik", "Talvik", "name"],
    ["Rossvik", "the town", "name"],
    ["will", "may", "modality"],
    ["", "hope to", "modality"],
    ["£", "$", "number"],
    ["", "$", "number"],
    ["kilometres", "miles", "number"],
    ["June", "July", "number"],
    ["Friday", "Tuesday", "number"],
    ["billions", "millions", "number"],
    ["", "%", "number"],
    ["nowhere", "now here", "negation"],
    ["a typical", "atypical", "other"],
    ["hell", "he'll", "modality"],
    ["were", "we're", "other"],
    ["wall", "pier", "other"],
    ["quite", "", "other"],
  ])("“%s” for “%s” is one of class %s%s", (draft, source, cls) => {
    expect(explain(change(draft, source))).toMatchObject({ verdict: "altered", class: cls });
  });

  it("says what stands where", () => {
    expect(explain(change("will", "may")).message).toBe("The draft has “will”, the source “may”.");
    expect(explain(change("", "not")).message).toBe("The source’s “not” is left out without a sign.");
    expect(explain(change("all", "")).message).toBe("“all” is not in the source.");
  });
});
