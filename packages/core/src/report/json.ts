import type { Attribution } from "../attribution/attribution.js";
import type { Quotation, SetAside } from "../quotations/quotation.js";
import type { Finding } from "../rules/finding.js";
import type { ReadReport, Report } from "../rules/report.js";
import type { Speaker } from "../speakers/speaker.js";
import { type Range, type Span, spanOf } from "../text/span.js";
import type { CheckedQuotation, DiffStep, Evidence, Issue, Passage } from "../verification/verdict.js";

/**
 * The object that `hearsay read --format json` prints for one article (`schemas/read.schema.json`).
 * Offsets are UTF-16 code units of `article.text`. The order of the keys is always the same.
 *
 * @param file the path as the user gave it
 */
export function readObject(reading: ReadReport, file: string) {
  const { article } = reading;
  return {
    file,
    article: {
      headline: article.headline === null ? null : spanObject(article.headline),
      standfirst: article.standfirst === null ? null : spanObject(article.standfirst),
      byline: article.byline,
      published: article.published,
      outlet: article.outlet,
      url: article.url,
      section: article.section,
      language: article.language,
      text: article.text,
    },
    attributions: reading.attributions.map(attributionObject),
    speakers: reading.speakers.map(speakerObject),
    setAside: reading.setAside.map(setAsideObject),
    findings: reading.findings.map(findingObject),
    quotations: reading.quotations.map((quotation) => quotationObject(quotation, article.text)),
  };
}

/**
 * The object that `hearsay check --format json` prints for one draft (`schemas/check.schema.json`).
 * Offsets are UTF-16 code units of the draft's text, those in `evidence` of the source's.
 *
 * @param file the path as the user gave it
 */
export function checkObject(report: Report, file: string) {
  return {
    file,
    quotations: report.quotations.map(checkedObject),
    setAside: report.setAside.map(setAsideObject),
    findings: report.findings.map(findingObject),
    ...(report.known === undefined ? {} : { known: report.known }),
  };
}

export type ReadObject = ReturnType<typeof readObject>;
export type CheckObject = ReturnType<typeof checkObject>;

function spanObject({ start, end, text }: Span) {
  return { start, end, text };
}

function attributionObject(attribution: Attribution) {
  return {
    id: attribution.id,
    kind: attribution.kind,
    source: attribution.source.map(spanObject),
    cue: attribution.cue.map(spanObject),
    content: attribution.content.map(spanObject),
    speaker: attribution.speaker,
    via: [...attribution.via],
    within: attribution.within,
    confidence: attribution.confidence,
    quotations: [...attribution.quotations],
  };
}

function speakerObject(speaker: Speaker) {
  return {
    id: speaker.id,
    name: speaker.name,
    kind: speaker.kind,
    role: speaker.role,
    mentions: speaker.mentions.map(spanObject),
    reason: speaker.reason,
  };
}

function quotationObject(quotation: Quotation, text: string) {
  const spanned = (range: Range) => spanOf(text, range);
  return { id: quotation.id, kind: quotation.kind, spans: quotation.spans.map(spanned) };
}

function checkedObject(quotation: CheckedQuotation) {
  return {
    id: quotation.id,
    text: quotation.text,
    start: quotation.start,
    end: quotation.end,
    spans: quotation.spans.map(spanObject),
    kind: quotation.kind,
    speaker: quotation.speaker,
    verdict: quotation.verdict,
    issues: quotation.issues.map(issueObject),
    evidence: evidenceObject(quotation.evidence),
  };
}

function issueObject(issue: Issue) {
  return { verdict: issue.verdict, class: issue.class, message: issue.message };
}

function setAsideObject({ start, end, text, why }: SetAside) {
  return { start, end, text, why };
}

function findingObject(finding: Finding) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    start: finding.start,
    end: finding.end,
    message: finding.message,
    evidence: evidenceObject(finding.evidence),
  };
}

function evidenceObject(evidence: Evidence | null) {
  if (evidence === null) return null;
  return {
    source: evidence.source,
    start: evidence.start,
    end: evidence.end,
    text: evidence.text,
    speaker: evidence.speaker,
    context: evidence.context,
    similarity: evidence.similarity,
    time: evidence.time,
    page: evidence.page,
    line: evidence.line,
    diff: evidence.diff.map(diffObject),
    cut: evidence.cut.map(spanObject),
    passages: evidence.passages.map(passageObject),
  };
}

function diffObject(step: DiffStep) {
  return { op: step.op, draft: step.draft, source: step.source, class: step.class };
}

function passageObject({ source, start, end, text, speaker }: Passage) {
  return { source, start, end, text, speaker };
}
