import { languageOf } from "../text/language.js";
import { type Range, spanOf } from "../text/span.js";
import { wordsOf } from "../text/words.js";
import type { Article, Block, BlockKind } from "./article.js";
import { type Credits, creditsOfLine } from "./byline.js";
import { looksLikeHeading, looksLikeHeadline, looksLikeKicker } from "./headline.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import { recognise } from "./recognise.js";
import { looksLikeStandfirst } from "./standfirst.js";

/** What a caller knows of a plain text. */
export interface PlainTextOptions {
  /** The name under which the article is shown; "text" where it is left out. */
  readonly name?: string | undefined;
  /** Labels of a transcript, or the name of a text that is one person's own words, and whose they are. */
  readonly speakers?: Readonly<Record<string, string>> | undefined;
}

/** Credits are looked for in so many blocks. */
const CREDITS_WITHIN = 6;

/**
 * An article from plain text, which is kept unchanged: every offset is one of `text` (UTF-16 code units). Finds
 * paragraphs, headline, standfirst, byline, date, captions; tells transcripts (by their labels) and statements
 * (by their title) from articles. Never throws; linear in the length of the text.
 */
export function articleFromText(text: string, options: PlainTextOptions = {}): Article {
  const paragraphs = paragraphsOf(text);
  const { blocks, credits } = front(text, paragraphs);
  const first = (kind: BlockKind) => {
    const block = blocks.find((each) => each.kind === kind);
    return block === undefined ? null : spanOf(text, block);
  };
  const article: Article = {
    name: options.name ?? "text",
    kind: "article",
    text,
    headline: first("headline"),
    standfirst: first("standfirst"),
    ...credits,
    language: languageOf(text),
    blocks,
    turns: [],
    author: null,
    times: [],
    pages: [],
    origin: null,
    machineRead: false,
  };
  return recognise(article, options.speakers);
}

/** The kind of every paragraph, and what the first ones tell about the article. */
function front(text: string, paragraphs: readonly Paragraph[]): { blocks: Block[]; credits: Credits } {
  const kinds: BlockKind[] = paragraphs.map((paragraph, at) =>
    ordinaryKind(text, paragraph, paragraphs[at + 1]),
  );
  const credits = { byline: null, published: null, outlet: null } as {
    -readonly [Key in keyof Credits]: Credits[Key];
  };
  for (let at = 0; at < Math.min(paragraphs.length, CREDITS_WITHIN); at++) {
    const found = creditsOfLine(slice(text, paragraphs[at] as Paragraph));
    if (found === null) continue;
    kinds[at] = "byline";
    credits.byline ??= found.byline;
    credits.published ??= found.published;
    credits.outlet ??= found.outlet;
  }
  const headline = headlineAt(text, paragraphs, kinds);
  if (headline !== null) {
    kinds[headline] = "headline";
    const next = kinds.findIndex((kind, at) => at > headline && kind !== "byline");
    if (next > 0 && isStandfirst(text, paragraphs, kinds, headline, next)) kinds[next] = "standfirst";
  }
  const blocks = paragraphs.map(({ start, end }, at) => ({ kind: kinds[at] as BlockKind, start, end }));
  return { blocks, credits };
}

const CAPTION =
  /^\[?(?:photo|photos|photograph|picture|pictured|image|caption|illustration|graphic|foto|bild|video)(?:\s(?:by|credit))?\s*:/i;
const BULLET = /^[•‣▪◦]\s/;

function ordinaryKind(text: string, paragraph: Paragraph, next: Paragraph | undefined): BlockKind {
  const beginning = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80));
  if (CAPTION.test(beginning)) return "caption";
  if (BULLET.test(beginning)) return "listItem";
  const isShort = paragraph.end - paragraph.start <= 70;
  return isShort && paragraph.apart && next?.apart && looksLikeHeading(beginning) ? "heading" : "paragraph";
}

/** Which paragraph is the headline, if one is: the first, or the second after a kicker; credits may stand before. */
function headlineAt(
  text: string,
  paragraphs: readonly Paragraph[],
  kinds: readonly BlockKind[],
): number | null {
  const candidates: number[] = [];
  for (let at = 0; at < kinds.length && candidates.length < 2; at++) {
    if (kinds[at] === "caption") return null;
    if (kinds[at] !== "byline") candidates.push(at);
  }
  const [first, second] = candidates;
  if (first === undefined || !isHeadline(text, paragraphs, kinds, first)) return null;
  const kicker = looksLikeKicker(slice(text, paragraphs[first] as Paragraph));
  if (kicker && second !== undefined && isHeadline(text, paragraphs, kinds, second)) return second;
  return first;
}

function isHeadline(
  text: string,
  paragraphs: readonly Paragraph[],
  kinds: readonly BlockKind[],
  at: number,
): boolean {
  const paragraph = paragraphs[at] as Paragraph;
  if (paragraph.end - paragraph.start > 400) return false;
  let longest = 0;
  for (let next = at + 1; next < Math.min(paragraphs.length, at + 4); next++) {
    if (kinds[next] === "byline") continue;
    const { start, end } = paragraphs[next] as Paragraph;
    longest = Math.max(longest, wordsOf(text, start, Math.min(end, start + 2000)).length);
  }
  return looksLikeHeadline(slice(text, paragraph), longest);
}

function isStandfirst(
  text: string,
  paragraphs: readonly Paragraph[],
  kinds: readonly BlockKind[],
  headline: number,
  at: number,
): boolean {
  const after = paragraphs.findIndex((_, index) => index > at && kinds[index] !== "byline");
  if (after < 0 || kinds[at] === "caption" || kinds[at] === "listItem") return false;
  const block = paragraphs[at] as Paragraph;
  const bodyStart = (paragraphs[after] as Paragraph).start;
  if (looksLikeStandfirst(text, block, bodyStart)) return true;
  const sticksToHeadline = at === headline + 1 && !block.apart && (paragraphs[after] as Paragraph).apart;
  return sticksToHeadline && looksLikeHeadline(slice(text, block), Number.POSITIVE_INFINITY);
}

function slice(text: string, range: Range): string {
  return text.slice(range.start, range.end);
}
