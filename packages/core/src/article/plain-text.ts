import { languageOf } from "../text/language.js";
import { lineStartsOf } from "../text/lines.js";
import type { Article, BlockKind } from "./article.js";
import { readFront } from "./front.js";
import { looksLikeHeading } from "./headline.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import { recognise } from "./recognise.js";

/** What a caller knows of a plain text. */
export interface PlainTextOptions {
  /** The name under which the article is shown; "text" where it is left out. */
  readonly name?: string | undefined;
  /** Labels of a transcript, or the name of a text that is one person's own words, and whose they are. */
  readonly speakers?: Readonly<Record<string, string>> | undefined;
}

/**
 * An article from plain text, which is kept unchanged: every offset is one of `text` (UTF-16 code units). Finds
 * paragraphs, headline, standfirst, byline, date, captions; tells transcripts (by their labels) and statements
 * (by their title) from articles. Never throws; linear in the length of the text.
 */
export function articleFromText(text: string, options: PlainTextOptions = {}): Article {
  const paragraphs = paragraphsOf(text);
  const article: Article = {
    name: options.name ?? "text",
    kind: "article",
    text,
    headline: null,
    standfirst: null,
    byline: null,
    published: null,
    outlet: null,
    url: null,
    section: null,
    language: languageOf(text),
    blocks: paragraphs.map((paragraph, at) => ({
      kind: kindOf(text, paragraph, paragraphs[at + 1]),
      start: paragraph.start,
      end: paragraph.end,
    })),
    turns: [],
    author: null,
    times: [],
    pages: [],
    origin: null,
    lineStarts: lineStartsOf(text),
    machineRead: false,
    leftOut: [],
    doubts: [],
  };
  return recognise(
    readFront(article, (at) => paragraphs[at]?.apart ?? true),
    options.speakers,
  );
}

const CAPTION =
  /^\[?(?:photo|photos|photograph|picture|pictured|image|caption|illustration|graphic|foto|bild|video)(?:\s(?:by|credit))?\s*:/i;
const BULLET = /^[•‣▪◦]\s/;
const LONGEST_HEADING = 70;

function kindOf(text: string, paragraph: Paragraph, next: Paragraph | undefined): BlockKind {
  const beginning = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80));
  if (CAPTION.test(beginning)) return "caption";
  if (BULLET.test(beginning)) return "listItem";
  const stands = paragraph.apart && next?.apart && paragraph.end - paragraph.start <= LONGEST_HEADING;
  return stands && looksLikeHeading(beginning) ? "heading" : "paragraph";
}
