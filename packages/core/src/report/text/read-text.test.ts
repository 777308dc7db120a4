import { describe, expect, it } from "vitest";
import { buildArticle } from "../../article/build.js";
import type { Attribution } from "../../attribution/attribution.js";
import type { ReadReport } from "../../rules/report.js";
import type { Speaker } from "../../speakers/speaker.js";
import { readText } from "./read-text.js";

const article = buildArticle({
  name: "story.html",
  outlet: "Ellan Courier",
  url: "https://courier.example/quay",
  section: "Harbour",
  published: "2026-03-02",
  blocks: [
    { kind: "headline", text: "Quay shut" },
    {
      kind: "paragraph",
      text: "“It is rotten,” Maren Oduya told the Port Gazette. “Nobody asked,” it said.",
    },
  ],
});

const at = (text: string) => {
  const start = article.text.indexOf(text);
  return { start, end: start + text.length, text };
};

const speaker = (id: string, name: string, kind: Speaker["kind"], role: string | null): Speaker => {
  return { id, name, kind, role, mentions: [], reason: "named in full" };
};

const attribution: Attribution = {
  id: "a1",
  kind: "direct",
  source: [at("Maren Oduya")],
  cue: [at("told")],
  content: [at("“It is rotten,”")],
  speaker: "s1",
  via: ["s2"],
  within: null,
  confidence: 0.9,
  quotations: ["q1"],
};

const reading: ReadReport = {
  article,
  quotations: [at("“It is rotten,”"), at("“Nobody asked,”")].map((span, index) => ({
    id: `q${index + 1}`,
    kind: "direct",
    spans: [span],
    inner: [span],
    block: 1,
  })),
  setAside: [],
  faults: [],
  attributions: [attribution],
  speakers: [
    speaker("s1", "Maren Oduya", "person", "chair of the board"),
    speaker("s2", "Port Gazette", "organisation", null),
  ],
  credits: new Map(),
  findings: [],
};

describe("readText", () => {
  const text = readText(reading, "story.html");

  it("groups by speaker, with role, kind and the chain", () => {
    expect(text).toContain(
      [
        "Maren Oduya, chair of the board (person)",
        "  direct · paragraph 2 · “It is rotten,”",
        "    Maren Oduya → Port Gazette → Ellan Courier",
      ].join("\n"),
    );
  });

  it("lists a quotation that nobody is credited with", () => {
    expect(text).toContain("Quoted without a credit\n  direct · paragraph 2 · “Nobody asked,”");
  });

  it("begins with what the article says of itself", () => {
    expect(text).toMatch(
      /^story\.html\n {2}Quay shut\n {2}Ellan Courier · Harbour · 2026-03-02\n {2}https:\/\/courier\.example\/quay\n {2}2 quotations, 2 speakers\n/,
    );
  });
});
