import { describe, expect, it } from "vitest";
import { SAMPLE } from "../../test/sample-report.js";
import { buildArticle } from "../article/build.js";
import type { ReadReport } from "../rules/report.js";
import { checkObject, readObject } from "./json.js";

describe("checkObject", () => {
  const object = checkObject(SAMPLE, "desk/draft.md");

  it("has the contract's keys, in its order", () => {
    expect(Object.keys(object)).toEqual(["file", "quotations", "setAside", "findings"]);
    expect(Object.keys(object.quotations[2] ?? {})).toEqual([
      "id",
      "text",
      "start",
      "end",
      "spans",
      "kind",
      "speaker",
      "verdict",
      "issues",
      "evidence",
    ]);
    expect(Object.keys(object.quotations[2]?.evidence ?? {})).toEqual([
      "source",
      "start",
      "end",
      "text",
      "speaker",
      "context",
      "similarity",
      "time",
      "page",
      "line",
      "diff",
      "cut",
      "passages",
    ]);
  });

  it("keeps the path as it was given, and every quotation with its place in the text", () => {
    expect(object.file).toBe("desk/draft.md");
    for (const { spans } of object.quotations) {
      for (const { start, end, text } of spans) expect(SAMPLE.article.text.slice(start, end)).toBe(text);
    }
  });

  it("says null where there is no evidence, and is plain JSON", () => {
    expect(object.quotations[0]?.evidence).toBeNull();
    expect(JSON.parse(JSON.stringify(object))).toEqual(object);
  });
});

describe("readObject", () => {
  it("has the contract's keys, in its order", () => {
    const article = buildArticle({
      name: "a.txt",
      blocks: [
        { kind: "headline", text: "Quay shut" },
        { kind: "paragraph", text: "“It is rotten,” said Oduya." },
      ],
    });
    const reading: ReadReport = {
      article,
      quotations: [
        {
          id: "q1",
          kind: "direct",
          spans: [{ start: 11, end: 26 }],
          inner: [{ start: 12, end: 25 }],
          block: 1,
        },
      ],
      setAside: [],
      faults: [],
      attributions: [],
      speakers: [],
      credits: new Map(),
      findings: [],
    };
    const object = readObject(reading, "a.txt");
    expect(Object.keys(object)).toEqual([
      "file",
      "article",
      "attributions",
      "speakers",
      "setAside",
      "findings",
      "quotations",
    ]);
    expect(object.article).toEqual({
      headline: { start: 0, end: 9, text: "Quay shut" },
      standfirst: null,
      byline: null,
      published: null,
      outlet: null,
      url: null,
      section: null,
      language: null,
      text: article.text,
    });
    expect(object.quotations[0]?.spans[0]?.text).toBe("“It is rotten,”");
  });
});
