import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildArticle } from "../article/build.js";
import { articleFromText } from "../article/plain-text.js";
import { findQuotations } from "../quotations/find.js";
import { overlaps } from "../text/span.js";
import { creditQuotations } from "./credit-quotations.js";

function attributionsOf(text: string) {
  const article = articleFromText(`Ferry pier to close in May\n\n${text}`);
  return creditQuotations(article, findQuotations(article).quotations);
}

/** [source, cue] of each attribution. */
const credits = (text: string) =>
  attributionsOf(text).map(({ source, cue }) => [source[0]?.text, cue[0]?.text]);

describe("a credit behind the quotation", () => {
  it.each([
    ["“The pier is closing,” Maren Oduya said.", "Maren Oduya", "said"],
    ["“The pier is closing,” he said.", "he", "said"],
    ["“The pier is closing,” He said.", "He", "said"],
    ["“The pier is closing,” A spokesperson said.", "A spokesperson", "said"],
    ["“The pier is closing,” the data said.", "the data", "said"],
    ["“The pier is closing,” Mrs. Teller’s said.", "Mrs. Teller’s", "said"],
    ["“Is the pier closing?” Ms. Kelly asked.", "Ms. Kelly", "asked"],
    ["“The pier is closing,” said Maren Oduya.", "Maren Oduya", "said"],
    [
      "“The pier is closing,” said Maren Oduya, the port’s chief engineer.",
      "Maren Oduya, the port’s chief engineer",
      "said",
    ],
    ["“The pier is closing,” said Oduya, who has run the port since May.", "Oduya", "said"],
    ["“The pier is closing,” said Oduya in a statement.", "Oduya", "said"],
    ["“The pier is closing,” Oduya later told reporters.", "Oduya", "told"],
    ["“The pier is closing,” Rowe, a retired pilot, said.", "Rowe, a retired pilot", "said"],
    ["“The pier is closing,” Mr. Rowe, the law professor said.", "Mr. Rowe, the law professor", "said"],
    [
      "“The pier is closing,” Anna Rowe of the Pilots’ Union said in a statement.",
      "Anna Rowe of the Pilots’ Union",
      "said",
    ],
    ["“The pier is closing,” federal and state officials said.", "federal and state officials", "said"],
    ["“The pier is closing,” Danish Prime Minister Ida Rowe said.", "Danish Prime Minister Ida Rowe", "said"],
    ["“The pier is closing,” according to Oduya.", "Oduya", "according to"],
    ["“The pier is closing,” as Oduya put it.", "Oduya", "put"],
    ["“The pier is closing,” Oduya shot back.", "Oduya", "shot"],
    ["The pier would be “out of our hands” for years, Oduya said.", "Oduya", "said"],
  ])("%s", (text, source, cue) => {
    expect(credits(text)).toEqual([[source, cue]]);
  });

  it.each([
    ["“The pier is closing.” — Maren Oduya", "Maren Oduya"],
    ["“The pier is closing.” ― Maren Oduya, Port Sable", "Maren Oduya, Port Sable"],
    ["“The pier is closing.”\n\n— Maren Oduya", "Maren Oduya"],
  ])("after a dash, without a cue: %s", (text, source) => {
    expect(credits(text)).toEqual([[source, undefined]]);
  });
});

describe("a credit before the quotation", () => {
  it.each([
    ["Maren Oduya said: “The pier is closing.”", "Maren Oduya", "said"],
    ["Maren Oduya said, “The pier is closing.”", "Maren Oduya", "said"],
    ["Oduya said that “the pier is closing down for good.”", "Oduya", "said"],
    ["According to Oduya, “the pier is closing down for good.”", "Oduya", "According to"],
    ["Oduya called the plan “a gift to the gulls” on Friday.", "Oduya", "called"],
    ["As Oduya put it in a letter: “The pier is closing.”", "Oduya", "put"],
    ["Oduya’s verdict: “The pier is closing.”", "Oduya’s", "verdict"],
    ["Said Oduya, who runs the port, “The pier is closing.”", "Oduya", "Said"],
    ["Oduya shrugged and said, “The pier is closing.”", "Oduya", "said"],
    ["Two days later, Oduya fired back, “The pier is closing.”", "Oduya", undefined],
    ["On Monday Oduya said: “The pier is closing.”", "Oduya", "said"],
    ["The Courier quoted Oduya as saying: “The pier is closing.”", "Oduya", "as saying"],
    ["Oduya wrote back, adding: “The pier is closing.”", "Oduya", "adding"],
    ["Oduya was unmoved. “The pier is closing.”", "Oduya", undefined],
    ["The mayor turned to the crowd. He wrote:\n\n“The pier is closing.”", "He", "wrote"],
  ])("%s", (text, source, cue) => {
    expect(credits(text)).toEqual([[source, cue]]);
  });
});

describe("quotations that share a credit", () => {
  it("are one attribution in one paragraph", () => {
    const text = "“The pier is closing,” he said. “Nothing can be done about it.”";
    const [only, ...others] = attributionsOf(text);
    expect(others).toEqual([]);
    expect(only?.quotations).toEqual(["q1", "q2"]);
    expect(only?.content.map((span) => span.text)).toEqual([
      "“The pier is closing,”",
      "“Nothing can be done about it.”",
    ]);
  });

  it("go on in a paragraph that is nothing but a quotation, less surely", () => {
    const [first, second] = attributionsOf("“The pier is closing,” Hale said.\n\n“Nothing can be done.”");
    expect(second?.source).toEqual(first?.source);
    expect(second?.confidence).toBeLessThan(first?.confidence ?? 0);
  });

  it("do not go on where somebody else is named between", () => {
    expect(credits("“The pier is closing,” Hale said.\n\nRowe left.\n\n“Nothing can be done.”")).toEqual([
      ["Hale", "said"],
    ]);
  });
});

describe("headlines", () => {
  it.each([
    ["‘We will not be moved’: Oduya", "Oduya"],
    ["Oduya: ‘We will not be moved’", "Oduya"],
    ["Oduya Says ‘We will not be moved’", "Oduya"],
  ])("%s", (headline, source) => {
    const article = buildArticle({
      name: "headline",
      blocks: [
        { kind: "headline", text: headline },
        { kind: "paragraph", text: "The pier closes in May." },
      ],
    });
    const [attribution] = creditQuotations(article, findQuotations(article).quotations);
    expect(attribution?.source[0]?.text).toBe(source);
  });
});

describe("attribute", () => {
  it("has nothing to say of a quotation that nobody is credited with", () => {
    expect(
      credits(
        "The pier closes in May. There was “no other way to do it” in the end. The dogs barked. “Nothing can be done.”",
      ),
    ).toEqual([]);
  });

  const piece = fc.constantFrom(
    "“We go on,” ",
    '"The pier is closing." ',
    "Oduya said ",
    "said Hale, the mayor, ",
    "who ",
    "according to ",
    ": ",
    ", ",
    "— Rowe",
    ". ",
    "\n\n",
    "and ",
    "in an interview ",
    "’s verdict",
    "(R-Sable) ",
    "😀",
  );

  it("points at the text it claims, in order, each quotation at most once", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const article = articleFromText(pieces.join(""));
        const attributions = creditQuotations(article, findQuotations(article).quotations);
        for (const { source, cue, content } of attributions) {
          expect(source).toHaveLength(1);
          for (const span of cue) expect(overlaps(span, source[0] ?? span)).toBe(false);
          for (const span of [...source, ...cue, ...content]) {
            expect(span.text).toBe(article.text.slice(span.start, span.end));
            expect(span.end).toBeGreaterThan(span.start);
          }
        }
        const quotations = attributions.flatMap((attribution) => attribution.quotations);
        expect(new Set(quotations).size).toBe(quotations.length);
        const starts = attributions.map(({ content }) => content[0]?.start ?? -1);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const article = articleFromText(text);
        expect(Array.isArray(creditQuotations(article, findQuotations(article).quotations))).toBe(true);
      }),
    );
  });
});
