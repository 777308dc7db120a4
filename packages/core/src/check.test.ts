import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFromText } from "./article/plain-text.js";
import { check, indexSources } from "./check.js";

const SOURCE =
  "“We will rebuild the long pier before winter,” Maren Oduya told the council. She has been mayor for nine years.";

/** The verdicts on a draft checked against one source. */
function verdicts(draft: string, source = SOURCE) {
  const sources = indexSources([articleFromText(source, { name: "source" })]);
  return check(articleFromText(draft, { name: "draft" }), sources).quotations.map(({ verdict }) => verdict);
}

describe("check", () => {
  it.each([
    ["“We will rebuild the long pier before winter,” Oduya said.", "verbatim"],
    ["“We will rebuild the … pier before winter,” Oduya said.", "edited"],
    ["“We may rebuild the long pier before winter,” Oduya said.", "altered"],
    ["“We will rebuild the long pier before winter,” Per Hallam said.", "misattributed"],
    ["“She has been mayor for nine years,” Oduya said.", "unquoted"],
    ["“The ferry will never sail again from this town,” Oduya said.", "not-found"],
    ["Oduya called it “too late”.", "cannot-check"],
  ])("%s is %s", (draft, verdict) => {
    expect(verdicts(draft)).toEqual([verdict]);
  });

  it("lists every quotation as cannot-check where no source could be read, with the reason", () => {
    const sources = indexSources([], { whyEmpty: "plan.pdf has no text: it needs OCR first." });
    const { quotations } = check(articleFromText("“We will rebuild it all,” Oduya said."), sources);
    expect(quotations[0]).toMatchObject({
      verdict: "cannot-check",
      issues: [{ message: "plan.pdf has no text: it needs OCR first." }],
    });
  });

  it("names the sources that could not be read where they could change the verdict, and nowhere else", () => {
    const page = { ...articleFromText(SOURCE, { name: "page.html" }), doubts: ["Page 2 could not be read."] };
    const sources = indexSources([page], { unread: ["a.pdf", "b.doc"] });
    const draft =
      "“We will rebuild the long pier before winter,” Oduya said. “The ferry will never sail again from this town,” she said.";
    const [sound, unfound] = check(articleFromText(draft), sources).quotations;
    expect([sound?.verdict, sound?.issues]).toEqual(["verbatim", []]);
    expect(unfound?.verdict).toBe("not-found");
    const notes = unfound?.issues.filter((issue) => issue.class === "unread").map(({ message }) => message);
    expect(notes?.[0]).toContain("2 of 3 sources could not be read: a.pdf, b.doc");
    expect(notes?.[1]).toContain("page.html");
  });

  it("checks headline and standfirst against the body where there are no sources, and lists the rest", () => {
    const text =
      "Mayor: ‘We will never rebuild the pier’\n\nA vote is due in March.\n\n“We will rebuild the pier by March,” Maren Oduya said.";
    const { quotations, findings } = check(articleFromText(text), null);
    expect(quotations.map(({ verdict }) => verdict)).toEqual(["altered", null]);
    expect(findings.map(({ rule }) => rule)).toContain("headline-quotation");
  });

  it("tells each quotation as soon as it has its verdict, as it then stands in the report", () => {
    const draft = articleFromText(
      "“We will rebuild the long pier before winter,” Oduya said. “The ferry will never sail again from this town,” she said.",
    );
    const told: unknown[] = [];
    const sources = indexSources([articleFromText(SOURCE)], { unread: ["a.pdf"] });
    const { quotations } = check(draft, sources, { onVerdict: (quotation) => told.push(quotation) });
    expect(told).toEqual(quotations);
    expect(told).toHaveLength(2);
  });

  it("does not judge what is longer than anybody is quoted", () => {
    expect(verdicts(`“${"we will go on and on ".repeat(4000)}” said Oduya.`)).toEqual(["cannot-check"]);
  });
});

describe("any source", () => {
  const words = fc.array(
    fc.constantFrom("the", "pier", "not", "never", "1,400", "wall", "of", "Talvik", "we", "will", "it's"),
    {
      minLength: 3,
      maxLength: 40,
    },
  );

  it("verifies itself, quoted by the same speaker", () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = `“${list.join(" ")},” Maren Oduya said.`;
        expect(verdicts(text, text)).toEqual(["verbatim"]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives evidence that points at the text that it claims", () => {
    fc.assert(
      fc.property(words, words, (quoted, other) => {
        const source = articleFromText(
          `“${other.join(" ")} ${quoted.slice(1).join(" ")},” Maren Oduya said.`,
          { name: "s" },
        );
        const draft = articleFromText(`“${quoted.join(" ")},” Maren Oduya said.`);
        for (const { evidence, spans } of check(draft, indexSources([source])).quotations) {
          for (const span of spans) expect(draft.text.slice(span.start, span.end)).toBe(span.text);
          if (evidence === null) continue;
          for (const span of [evidence, evidence.context, ...evidence.passages]) {
            expect(source.text.slice(span.start, span.end)).toBe(span.text);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
