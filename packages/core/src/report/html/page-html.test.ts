import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAMPLE } from "../../../test/sample-report.js";
import { buildArticle } from "../../article/build.js";
import { auditPage } from "./page-html.js";
import type { AuditRecord } from "./record.js";

const RECORD: AuditRecord = {
  drafts: [{ file: "desk/draft.md", report: SAMPLE, sha256: "ab".repeat(32) }],
  sources: [{ file: "material/board-meeting.vtt", sha256: "cd".repeat(32) }],
  refused: [{ file: "material/scan.pdf", reason: "holds no text" }],
  version: "1.2.3",
  made: "2026-03-02 09:14 UTC",
};

describe("auditPage", () => {
  const page = auditPage(RECORD);

  it("names the files with their SHA-256, those not read with the reason, the version and the time", () => {
    for (const part of ["desk/draft.md", "ab".repeat(32), "cd".repeat(32), "1.2.3", "2026-03-02 09:14 UTC"]) {
      expect(page).toContain(part);
    }
    expect(page).toMatch(/scan\.pdf<\/span><span>holds no text/);
  });

  it("links every quotation to its evidence and back", () => {
    for (let number = 1; number <= SAMPLE.quotations.length; number++) {
      for (const part of [
        `href="#ed1-${number}"`,
        `id="ed1-${number}"`,
        `href="#qd1-${number}"`,
        `id="qd1-${number}"`,
      ]) {
        expect(page.split(part)).toHaveLength(2);
      }
    }
  });

  it("shows beside a quotation what was decided on it, escaped", () => {
    const [draft] = RECORD.drafts;
    const [quotation] = SAMPLE.quotations;
    if (draft === undefined || quotation === undefined) throw new Error("the record has a quotation");
    const decision = { choice: "to fix", initials: "IF", note: "ask <b>her</b>", at: "14 March 2031, 10:12" };
    const decided = { ...draft, decisions: new Map([[quotation.id, decision]]) };
    const shown = auditPage({ ...RECORD, drafts: [decided] });
    expect(shown).toContain(
      "<b>to fix</b> <span>by IF, 14 March 2031, 10:12</span><br>ask &lt;b&gt;her&lt;/b&gt;</p>",
    );
    expect(page).not.toContain('class="decision"');
  });

  it("marks a verdict with a label and a symbol, not by colour alone", () => {
    expect(page).toContain('<span class="sym" aria-hidden="true">≠</span>3<span class="sr"> altered</span>');
  });

  it("is the same for the same record, and leaves the time out where there is none", () => {
    expect(auditPage(RECORD)).toBe(page);
    expect(auditPage({ ...RECORD, made: null })).not.toContain("2026");
  });

  it("holds no script, and no address that anything could be fetched from", () => {
    expect(page).not.toMatch(/<script|https?:|url\(|@import|srcset|\bsrc=/i);
  });

  it("gives each of several drafts a section of its own", () => {
    const [draft] = RECORD.drafts;
    if (draft === undefined) throw new Error("the record has a draft");
    const two = auditPage({ ...RECORD, drafts: [draft, { ...draft, file: "second.md" }] });
    expect(two).toContain('<article class="draft" id="d2"');
    expect(two).toContain("18 quotations, checked against 1 source");
    expect(new Set(two.match(/ id="[^"]+"/g)).size).toBe(two.match(/ id="[^"]+"/g)?.length);
  });

  it("shows the whole text of the draft, quotations over several blocks and overlapping marks included", () => {
    const article = buildArticle({
      name: "a",
      blocks: [
        { kind: "paragraph", text: "One “two three" },
        { kind: "paragraph", text: "“four” five “six”." },
      ],
    });
    const span = (start: number, end: number) => ({ start, end, text: article.text.slice(start, end) });
    const [first] = SAMPLE.quotations;
    if (first === undefined) throw new Error("the sample has quotations");
    const quotation = { ...first, spans: [span(4, 22), span(10, 30)], start: 4, end: 22 };
    const setAside = [{ ...span(28, 33), why: "scare" as const }];
    const shown = auditPage({
      ...RECORD,
      drafts: [{ file: "a", report: { article, quotations: [quotation], setAside, findings: [] } }],
    });
    const paragraphs = [...shown.matchAll(/<div class="text"><p>(.*?)<\/p>/g)].map(([, inner]) =>
      (inner ?? "").replace(/<sup>.*?<\/sup>|<[^>]*>/g, ""),
    );
    expect(paragraphs).toEqual(["One “two three", "“four” five “six”."]);
  });

  it.each([
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "</style><style>*{background:url(//evil.example)}",
    "&lt;b&gt;",
    "gnp.\u202eexe",
  ])("shows hostile text as text, wherever it stands: %s", (hostile) => {
    const page = auditPage(recordOf(hostile));
    expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>|' onmouse|<\/style><style>|\u202e/i);
    expect(page).not.toMatch(/(?:href|src)="(?!#|data:,)/);
    expect(page.match(/<(?!\/?[a-z!])/g)).toBeNull();
  });

  it("balances its elements whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const page = auditPage(recordOf(text));
        for (const name of ["a", "p", "div", "section", "span", "article"]) {
          expect(page.match(new RegExp(`<${name}[ >]`, "g"))?.length).toBe(
            page.match(new RegExp(`</${name}>`, "g"))?.length,
          );
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** A record with the text in every place that a text can stand in. */
function recordOf(text: string): AuditRecord {
  const article = buildArticle({
    name: text,
    blocks: [
      { kind: "headline", text: `${text} x` },
      { kind: "turn", text: `“${text}” y`, speaker: text },
    ],
  });
  const span = { start: article.text.indexOf("“"), end: article.text.length - 2, text };
  const passage = { source: text, start: 0, end: 1, text, speaker: text };
  const diff = [
    { op: "replace", draft: text, source: text, class: "name" },
    { op: "equal", draft: text, source: text, class: null },
  ] as const;
  const evidence = {
    ...passage,
    context: span,
    similarity: 0.5,
    time: 1,
    page: 1,
    line: 1,
    diff,
    cut: [],
    passages: [passage, passage],
  };
  const issue = { verdict: "altered", class: "name", message: text } as const;
  const quotation = {
    id: text,
    ...span,
    spans: [span],
    kind: "direct",
    speaker: text,
    verdict: "altered",
    issues: [issue, issue],
    evidence,
    hidden: null,
  } as const;
  const finding = { rule: text, severity: "warning", start: 0, end: 1, message: text, evidence } as const;
  const report = { article, quotations: [quotation], setAside: [], findings: [finding] };
  return {
    drafts: [{ file: text, report, sha256: text }],
    sources: [{ file: text, sha256: text }],
    refused: [{ file: text, reason: text }],
    version: text,
    made: text,
  };
}
