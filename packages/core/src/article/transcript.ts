import { type Line, linesOf } from "../text/lines.js";
import { spanOf } from "../text/span.js";
import type { Article, Block, TimePoint, Turn } from "./article.js";
import { bareName, isGenericLabel, type Label, labelOf } from "./label.js";
import { paragraphsOf } from "./paragraphs.js";
import { ALL_LABELLED, type LabelledLine, labelledShare, readsAsTranscript } from "./transcript-signs.js";

/** So much of a line is looked at for a label. */
const LABEL_WITHIN = 200;

/** In a talk of so few turns nobody need speak twice. */
const FEW_LABELS = 8;

/** A line with the label it begins with. */
type LabelAt = ReadonlyMap<Line, Label>;

/**
 * The article as a transcript, where its lines are turns with labels ("NAME: words", "SPEAKER 1 [00:12:03]", "Q:"
 * and "A:"), or null where they are not. Turns and blocks leave the labels out; times are in milliseconds; what
 * stands before the first label keeps its kinds. `speakers` maps a label to the name to use.
 */
export function asTranscript(
  article: Article,
  speakers: Readonly<Record<string, string>> = {},
): Article | null {
  const { text } = article;
  const lines = linesOf(text);
  const names = namesByLabel(speakers);
  const isKnown = (name: string) => names.has(keyOf(name)) || names.has(keyOf(bareName(name)));
  const every = labelsOf(text, lines);
  const isShort = every.size <= FEW_LABELS;
  const isPlain = isShort && labelledShare(text, lines, labelledLines(text, lines, every)) >= ALL_LABELLED;
  const labels = trusted(every, isPlain, isKnown);
  const labelled = labelledLines(text, lines, labels);
  if (!readsAsTranscript(text, lines, labelled, isKnown)) return null;
  const first = lines[labelled[0]?.index ?? 0]?.start ?? 0;
  const { blocks, turns, times } = turnsOf(article, lines, labels, first, names);
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
  };
}

/** A header's block; the first of a transcript is its title even where an article's would not be. */
function asHeader(block: Block, index: number, header: readonly Block[]): Block {
  const titled = header.some(({ kind }) => kind === "headline");
  const isFirst = header.findIndex(({ kind }) => kind !== "byline") === index;
  return !titled && isFirst && block.end - block.start <= 250 ? { ...block, kind: "headline" } : block;
}

/** Labels by the line they begin. */
function labelsOf(text: string, lines: readonly Line[]): LabelAt {
  const labels = new Map<Line, Label>();
  for (const line of lines) {
    if (line.start === line.end) continue;
    const label = labelOf(text.slice(line.start, Math.min(line.end, line.start + LABEL_WITHIN)));
    if (label !== null) labels.set(line, label);
  }
  return labels;
}

function labelledLines(text: string, lines: readonly Line[], labels: LabelAt): LabelledLine[] {
  return lines.flatMap((line, index) => {
    const label = labels.get(line);
    return label === undefined ? [] : [{ ...label, index, words: wordsAfter(text, lines, index, labels) }];
  });
}

/**
 * Leaves out what stands before a colon once and is nobody's name ("Look: there it is"): where most names are in
 * capitals, other ones; else single words, unless the text `isPlain`: a few turns and nothing else.
 */
function trusted(labels: LabelAt, isPlain: boolean, isKnown: (name: string) => boolean): LabelAt {
  const counts = new Map<string, number>();
  let capitals = 0;
  for (const { name } of labels.values()) {
    if (name === null) continue;
    const bare = bareName(name);
    counts.set(keyOf(bare), (counts.get(keyOf(bare)) ?? 0) + 1);
    if (!/\p{Ll}/u.test(bare)) capitals++;
  }
  const mostlyCapitals = capitals > labels.size / 2;
  const isTrusted = ({ name, time }: Label) => {
    if (name === null || time !== null || isKnown(name) || isGenericLabel(name)) return true;
    const bare = bareName(name);
    if ((counts.get(keyOf(bare)) ?? 0) > 1 || !/\p{Ll}/u.test(bare)) return true;
    return !mostlyCapitals && (isPlain || bare.includes(" "));
  };
  return new Map([...labels].filter(([, label]) => isTrusted(label)));
}

/** The beginning of what is said after a label: on its line, or else on the next line that is not blank. */
function wordsAfter(text: string, lines: readonly Line[], index: number, labels: LabelAt): string {
  const line = lines[index] as Line;
  const label = labels.get(line) as Label;
  const rest = text.slice(
    line.start + label.length,
    Math.min(line.end, line.start + label.length + LABEL_WITHIN),
  );
  if (rest !== "") return rest;
  for (let next = index + 1; next < Math.min(lines.length, index + 4); next++) {
    const { start, end } = lines[next] as Line;
    if (labels.has(lines[next] as Line)) return "";
    if (start < end) return text.slice(start, Math.min(end, start + LABEL_WITHIN));
  }
  return "";
}

function turnsOf(
  article: Article,
  lines: readonly Line[],
  labels: LabelAt,
  from: number,
  names: ReadonlyMap<string, string>,
): { blocks: Block[]; turns: Turn[]; times: TimePoint[] } {
  const { text } = article;
  const blocks: Block[] = [];
  const turns: Turn[] = [];
  const times: TimePoint[] = [];
  const others = new Map(
    article.blocks.filter(({ kind }) => standsApart(kind)).map((block) => [block.start, block]),
  );
  const byStart = new Map(lines.map((line) => [line.start, line]));
  let speaker: string | null = null;
  let opensTurn = true;
  let time: number | null = null;
  const said = lines.filter((line) => line.start >= from);
  for (const paragraph of paragraphsOf(text, said, (line) => labels.has(line))) {
    const label = labels.get(byStart.get(paragraph.start) as Line);
    const other = others.get(paragraph.start);
    if (label === undefined && other !== undefined) {
      blocks.push({ ...other, end: paragraph.end });
      opensTurn = true;
      continue;
    }
    if (label !== undefined) {
      if (label.name !== null) {
        speaker =
          names.get(keyOf(label.name)) ?? names.get(keyOf(bareName(label.name))) ?? bareName(label.name);
        opensTurn = true;
      }
      time = label.time ?? time;
    }
    const start = paragraph.start + (label?.length ?? 0);
    if (start >= paragraph.end) continue;
    if (time !== null) times.push({ offset: start, time });
    time = null;
    blocks.push({ kind: "turn", start, end: paragraph.end });
    const last = turns.at(-1);
    if (opensTurn || last === undefined) turns.push({ start, end: paragraph.end, speaker });
    else turns[turns.length - 1] = { ...last, end: paragraph.end };
    opensTurn = false;
  }
  return { blocks, turns, times };
}

/** Blocks that a reader already told from what is said. */
function standsApart(kind: Block["kind"]): boolean {
  return kind === "heading" || kind === "caption" || kind === "byline";
}

function namesByLabel(speakers: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(speakers).map(([label, name]) => [keyOf(label), name]));
}

function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}
