import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "../article/plain-text.js";
import { readArticle } from "./reading.js";

/** Who is credited with each quotation of a text, in the order of the text. */
function credits(text: string): (string | null)[] {
  const { quotations, attributions, speakers } = readArticle(articleFromText(text));
  return quotations.map(({ id }) => {
    const attribution = attributions.find((one) => one.quotations.includes(id));
    return speakers.find((speaker) => speaker.id === attribution?.speaker)?.name ?? null;
  });
}

describe("the speakers of an article", () => {
  it("are known by their full names, wherever these stand", () => {
    const text = "“The pier stays,” Oduya said.\n\nMaren Oduya has been mayor for nine years.";
    expect(credits(text)).toEqual(["Maren Oduya"]);
  });

  it("are found behind a role and a comma", () => {
    expect(credits("“The pier stays,” said the harbour master, Oskar Brandvik.")).toEqual(["Oskar Brandvik"]);
  });

  it("keep their names as written", () => {
    const text = "“It is done,” Khalil al-Sabri told the Norrland Post. “All of it,” al-Sabri said.";
    expect(credits(text)).toEqual(["Khalil al-Sabri", "Khalil al-Sabri"]);
  });

  it("stand behind the pronoun that follows them", () => {
    const text =
      "“The pier stays,” said Maren Oduya, the mayor.\n\nIts treasurer, Ilse Maurer, was not so sure. “Who pays for it in the end?” she asked.";
    expect(credits(text)).toEqual(["Maren Oduya", "Ilse Maurer"]);
  });

  it("are left open where nobody stands out", () => {
    expect(credits("“The pier stays where it is,” she said.")).toEqual([null]);
  });

  it("may be unnamed, and say so", () => {
    const { speakers } = readArticle(articleFromText("“The pier stays,” a spokesman said."));
    expect(speakers).toMatchObject([{ name: "a spokesman", kind: "unnamed" }]);
  });

  it("may reach the article through an outlet that they told", () => {
    const { attributions, speakers } = readArticle(
      articleFromText("“It is done,” Petra Hallam told the Norrland Post."),
    );
    const names = attributions[0]?.via.map((id) => speakers.find((speaker) => speaker.id === id)?.name);
    expect(names).toEqual(["Norrland Post"]);
  });

  it("point at the text that they claim, whatever the text", () => {
    const word = fc.constantFrom(
      "“",
      "”",
      '"',
      "'",
      "said",
      "she",
      "Maren",
      "Oduya,",
      "the",
      "told",
      "according",
      "to",
      "—",
      ".\n\n",
      ":",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        const { attributions, speakers } = readArticle(articleFromText(text));
        const spans = [
          ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
          ...speakers.flatMap((speaker) => speaker.mentions),
        ];
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
      }),
    );
  });
});
