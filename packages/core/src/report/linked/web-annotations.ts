import type { Article } from "../../article/article.js";
import type { Finding } from "../../rules/finding.js";
import type { ReadReport, Report } from "../../rules/report.js";
import { creditOf } from "../../speakers/credits.js";
import { CodePoints } from "../../text/code-points.js";
import type { Range } from "../../text/span.js";
import type { Evidence } from "../../verification/verdict.js";
import { beyondVerdicts } from "../beyond-verdicts.js";
import { fileUri } from "../file-uri.js";
import { wordsFor } from "../verdict-words.js";

/** What stands around annotations in a document of JSON-LD: a page of the W3C Web Annotation Data Model. */
export const ANNOTATION_PAGE = {
  "@context": "http://www.w3.org/ns/anno.jsonld",
  id: "urn:hearsay:annotations",
  type: "AnnotationPage",
} as const;

/** How much text before and after the words tells them from the same words elsewhere, in characters. */
const AROUND = 32;

/** The quotations of an article that was read, with who is credited, and its findings, as Web Annotations. */
export function annotationsOfReading(reading: ReadReport, file: string): object[] {
  const { article, quotations, findings } = reading;
  const annotate = annotator(article, file);
  return [
    ...quotations.map(({ id, spans }) => {
      const { name } = creditOf(reading, id);
      const said =
        name === null ? "Nobody is credited with these words." : `Credited with these words: ${name}`;
      return annotate({ id, ranges: spans, motivation: "describing", comment: said, tag: "quotation" });
    }),
    ...findings.map((finding, at) => annotate(ofFinding(finding, at))),
  ];
}

/** The quotations of a draft that was checked, with their verdicts and the passages of the sources, and its other findings. */
export function annotationsOfCheck({ article, quotations, findings }: Report, file: string): object[] {
  const annotate = annotator(article, file);
  return [
    ...quotations.map(({ id, spans, verdict, issues, evidence }) => {
      const { label, meaning } = wordsFor(verdict);
      const comment = [`${label}: ${meaning}`, ...issues.map(({ message }) => message)].join(" ");
      return annotate({ id, ranges: spans, motivation: "commenting", comment, tag: label, evidence });
    }),
    ...beyondVerdicts(findings).map((finding, at) => annotate(ofFinding(finding, at))),
  ];
}

interface Annotation {
  /** Of what is annotated, within its article. */
  readonly id: string;
  readonly ranges: readonly Range[];
  readonly motivation: "commenting" | "describing";
  readonly comment: string;
  readonly tag: string;
  readonly evidence?: Evidence | null;
}

function ofFinding({ rule, start, end, message, evidence }: Finding, at: number): Annotation {
  return {
    id: `f${at + 1}`,
    ranges: [{ start, end }],
    motivation: "commenting",
    comment: message,
    tag: rule,
    evidence,
  };
}

function annotator(article: Article, file: string): (annotation: Annotation) => object {
  const source = article.url ?? fileUri(file);
  const points = new CodePoints(article.text);
  return ({ id, ranges, motivation, comment, tag, evidence = null }) => {
    const targets = ranges.map((range) => ({ source, selector: selectorsOf(article, range, points) }));
    return {
      id: `urn:hearsay:annotation:${encodeURIComponent(fileUri(file))}:${id}`,
      type: "Annotation",
      motivation,
      body: [
        { type: "TextualBody", purpose: motivation, format: "text/plain", language: "en", value: comment },
        { type: "TextualBody", purpose: "tagging", format: "text/plain", value: tag },
        ...(evidence === null ? [] : [passageBody(evidence)]),
      ],
      target: targets.length === 1 ? targets[0] : targets,
    };
  };
}

function passageBody({ source, text }: Evidence) {
  return {
    type: "SpecificResource",
    purpose: "linking",
    source: fileUri(source),
    selector: { type: "TextQuoteSelector", exact: text },
  };
}

/** By the words and what stands around them; in a plain text also by the place, counted in Unicode characters. */
function selectorsOf(article: Article, { start, end }: Range, points: CodePoints) {
  const { text } = article;
  const quote = {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
    suffix: whole(text.slice(end, end + AROUND)),
  };
  const isPlain = article.origin === null && article.lineStarts !== null;
  if (!isPlain) return quote;
  return [quote, { type: "TextPositionSelector", start: points.at(start), end: points.at(end) }];
}

/** Without half a character at an end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
