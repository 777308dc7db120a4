import fc from "fast-check";
import { expect, test } from "vitest";
import { articleFromText } from "./plain-text.js";

/** The blocks as "kind: text". */
function outline(text: string): string[] {
  return articleFromText(text).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

test("a title, and one paragraph that is no standfirst", () => {
  expect(outline("Report on the quay\n\n“We will pay for the quay,” Maren Oduya said.\n")).toEqual([
    "headline: Report on the quay",
    "paragraph: “We will pay for the quay,” Maren Oduya said.",
  ]);
});

test("a headline with a quotation, credits, and a standfirst without a full stop", () => {
  const text = [
    "Hallam: 'Nobody asked the fishing fleet'",
    "Council votes for the quay without the fleet",
    "By Maren Oduya, The Talvik Post",
    "12 March 2031",
    "The council of Talvik voted on Monday to rebuild the quay.",
  ].join("\n\n");
  expect(outline(text).map((block) => block.split(":")[0])).toEqual([
    "headline",
    "standfirst",
    "byline",
    "byline",
    "paragraph",
  ]);
  const article = articleFromText(text);
  expect(article).toMatchObject({
    byline: "Maren Oduya",
    outlet: "The Talvik Post",
    published: "2031-03-12",
    language: "en",
  });
});

test("a standfirst with a full stop repeats a quotation of the body; a first paragraph does not", () => {
  const quotation = "“Nobody asked us whether we want a new quay at all,”";
  const body = `The council met on Monday in the old town hall.\n\n${quotation} Ray Hallam told the council.`;
  expect(outline(`Fleet left out of the vote\n\n${quotation} a captain said.\n\n${body}`)[1]).toMatch(
    /^standfirst/,
  );
  expect(outline(`Fleet left out of the vote\n\n${body}`)[1]).toMatch(/^paragraph/);
});

test("a text that begins with its first paragraph has no headline", () => {
  expect(outline("“We will pay,” Maren Oduya said.\n\nThe council voted on Monday.")[0]).toMatch(
    /^paragraph/,
  );
  expect(outline("In March the council voted.\n\nThe quay will be rebuilt before winter.")[0]).toMatch(
    /^paragraph/,
  );
});

test("lines that are paragraphs stay apart; hard-wrapped lines are joined", () => {
  const voices =
    "“It will cost a great deal and nobody asked us whether we want to pay for all of that.” ― Maren Oduya\n“Nobody asked me.” ― Ray Hallam";
  expect(outline(voices)).toHaveLength(2);
  const wrapped =
    "The council of Talvik decided on Monday to rebuild the old quay that was\ndamaged in the storm of last autumn, and to pay for it from the reserves\nof the port.\n  Nobody from the fleet was there when the council voted on the plan.";
  expect(outline(wrapped)).toHaveLength(2);
});

test("captions are told by their first word", () => {
  expect(outline("The quay of Talvik after the storm.\n\nPhoto: Ray Hallam on his boat")[1]).toMatch(
    /^caption/,
  );
});

test("any text is kept unchanged, and its blocks are within it, trimmed, ascending and apart", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "",
      "By Ray Hallam",
      "MAREN ODUYA: Yes.",
      "Q: Why?",
      "SPEAKER 1 [00:01:02]",
      "Statement by X",
    ),
  );
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom("\n", "\r\n", "\n\n"), (lines, between) => {
      const text = lines.join(between);
      const article = articleFromText(text);
      expect(article.text).toBe(text);
      let last = 0;
      for (const { start, end } of article.blocks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(/^\s|\s$/.test(text.slice(start, end).replaceAll("\ufeff", "x"))).toBe(false);
        last = end;
      }
    }),
  );
});
