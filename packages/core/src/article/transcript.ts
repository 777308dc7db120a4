import { linesOf } from "../text/lines.js";
import { spanOf } from "../text/span.js";
import type { Article, Block, TimePoint, Turn } from "./article.js";
import { bareName } from "./label.js";
import { boldQuestions } from "./transcript/bold-questions.js";
import { colonLabels } from "./transcript/colon-labels.js";
import { forumPosts } from "./transcript/forum-posts.js";
import { withoutNumbers } from "./transcript/line-numbers.js";
import { nameLines } from "./transcript/name-lines.js";
import type { LabelAt, Page } from "./transcript/page.js";
import { posts } from "./transcript/posts.js";
import { setOffLabels } from "./transcript/set-off-labels.js";
import { timedLines } from "./transcript/timed-lines.js";
import { turnsOf } from "./transcript/turns.js";

/** How transcripts set a speaker's name off from the words; the first that fits the whole text counts. */
const FORMS: readonly ((page: Page) => LabelAt | null)[] = [
  posts,
  forumPosts,
  colonLabels,
  setOffLabels,
  nameLines,
  timedLines,
];

/**
 * The article as a transcript, where its lines are turns with labels in one of the known forms ("NAME: words",
 * "SPEAKER 1 [00:12:03]", "Q." and "A.", names on lines of their own, questions in bold type, …), or null where they are
 * not. Turns and blocks leave the labels out; times are in milliseconds; what stands before the first label keeps its
 * kinds. A turn's speaker is the full name where the text tells it, else the label. `speakers` maps a label to the name
 * to use. Linear in the text.
 */
export function asTranscript(
  article: Article,
  speakers: Readonly<Record<string, string>> = {},
): Article | null {
  const { text } = article;
  const names = namesByLabel(speakers);
  const nameGiven = (label: string) => names.get(keyOf(label)) ?? names.get(keyOf(bareName(label)));
  const headings = article.origin === null ? [] : article.blocks.filter(({ kind }) => isHeading(kind));
  const inHeading = new Set(headings.map(({ start }) => start));
  const lines = withoutNumbers(text, linesOf(text)).map((line) =>
    inHeading.has(line.start) ? { ...line, start: line.end } : line,
  );
  const bold = new Map(article.blocks.map(({ start, boldUntil = start }) => [start, boldUntil]));
  const page: Page = { text, lines, bold, isKnown: (name) => nameGiven(name) !== undefined };
  for (const form of FORMS) {
    const labels = form(page);
    if (labels !== null) return transcriptOf(article, turnsOf(article, page, labels, nameGiven));
  }
  const interview = boldQuestions(article);
  return interview === null ? null : transcriptOf(article, { ...interview, times: [] });
}

function isHeading(kind: Block["kind"]): boolean {
  return kind === "heading" || kind === "headline";
}

interface Transcribed {
  readonly blocks: readonly Block[];
  readonly turns: readonly Turn[];
  readonly times: readonly TimePoint[];
  readonly first: number;
}

function transcriptOf(article: Article, { blocks, turns, times, first }: Transcribed): Article {
  const { text } = article;
  const kept = article.blocks.filter((block) => block.end <= first);
  const all = [...kept.map(asHeader), ...blocks];
  const headline = all.find((block) => block.kind === "headline");
  const standfirst = all.find((block) => block.kind === "standfirst");
  return {
    ...article,
    kind: "transcript",
    headline: headline === undefined ? null : spanOf(text, headline),
    standfirst: standfirst === undefined ? null : spanOf(text, standfirst),
    blocks: all,
    turns,
    times: article.times.length > 0 ? article.times : times,
    machineRead: article.machineRead || areCaptions(text.slice(first)),
  };
}

/** Live captions, which a machine or a stenographer writes in a hurry: all in capitals, with ">>" where the voice changes. */
function areCaptions(spoken: string): boolean {
  const beginning = spoken.slice(0, 20_000);
  return (
    (beginning.match(/^(?:>>|&gt;&gt;)/gm)?.length ?? 0) >= FEWEST_CHANGES && !/\p{Ll}{2}/u.test(beginning)
  );
}

const FEWEST_CHANGES = 3;

/** A header's block; the first of a transcript is its title even where an article's would not be. */
function asHeader(block: Block, index: number, header: readonly Block[]): Block {
  const titled = header.some(({ kind }) => kind === "headline");
  const isFirst = header.findIndex(({ kind }) => kind !== "byline") === index;
  return !titled && isFirst && block.end - block.start <= 250 ? { ...block, kind: "headline" } : block;
}

function namesByLabel(speakers: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(speakers).map(([label, name]) => [keyOf(label), name]));
}

function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}
