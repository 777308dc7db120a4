import { describe, expect, it } from "vitest";
import { wordsOf } from "../../text/words.js";
import type { QuotedWord } from "../lookup/quoted-words.js";
import type { Change, SourceWord } from "./change.js";
import { explain } from "./explain.js";

const INSIDE = { spoken: false, machineRead: false, droppable: false, furniture: false };

/** The change from `source` to `draft` in the middle of a sentence; a draft in square brackets is the writer's. */
function change(draft: string, source: string, where: Partial<typeof INSIDE> = {}): Change {
  const { spoken, machineRead, droppable, furniture } = { ...INSIDE, ...where };
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
    atStart: false,
    atEnd: false,
    spoken,
    machineRead,
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
  ])("“%s” for “%s” is %s (%s)", (draft, source, verdict, cls) => {
    expect(explain(change(draft, source))).toMatchObject({ verdict, class: cls });
  });

  it("is a filler left out of speech, and an alteration where nobody spoke", () => {
    const spoken = change("", "um", { spoken: true, droppable: true });
    expect(explain(spoken)).toMatchObject({ verdict: "edited", class: "disfluency" });
    expect(explain(change("", "um"))).toMatchObject({ verdict: "altered" });
  });

  it("is a slip of the machine that read or heard the source, and an alteration where no machine did", () => {
    for (const [draft, source] of [
      ["modern", "modem"],
      ["quay", "key"],
      ["their", "there"],
    ] as const) {
      expect(explain(change(draft, source, { machineRead: true }))).toMatchObject({ class: "artefact" });
      expect(explain(change(draft, source))).toMatchObject({ verdict: "altered" });
    }
  });

  it("is never a figure that a machine may have misread", () => {
    expect(explain(change("10", "1O0", { machineRead: true }))).toMatchObject({ verdict: "altered" });
    expect(explain(change("50", "80", { machineRead: true }))).toMatchObject({
      verdict: "altered",
      class: "number",
    });
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
