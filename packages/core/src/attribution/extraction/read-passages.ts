import type { Article, Block } from "../../article/article.js";
import type { Quotation, SetAside } from "../../quotations/quotation.js";
import { sentencesOfBlock } from "../../sentences/sentences.js";
import type { Range } from "../../text/span.js";
import type { Attribution } from "../attribution.js";
import type { Weights } from "../model/weights.js";
import { tagWords } from "../tagging/tag.js";
import { splitWords } from "../words/split.js";
import type { Words } from "../words/words.js";
import { lookAround, subjectsOf } from "./look-around.js";
import { nounPhrasesOf } from "./noun-phrases.js";
import { CLOSES, IN_ASIDE, IN_DIRECT, IN_MIXED, OPENS, type Passage } from "./passage.js";

/** A longer block is read in parts, so that no text costs more than its length. */
const LONGEST_PASSAGE = 400;

/** What is known of an article before the extractor reads it. */
export interface Known {
  readonly quotations: readonly Quotation[];
  readonly setAside: readonly SetAside[];
  /** The credits that the rules found for quotations. */
  readonly credits: readonly Attribution[];
}

/** The blocks of an article as passages, bylines aside; linear in the length. */
export function readPassages(article: Article, known: Known, tagger: Weights): Passage[] {
  const painter = new Painter(known);
  const passages: Passage[] = [];
  for (const block of article.blocks) {
    if (block.kind === "byline") continue;
    for (const part of partsOf(article.text, block))
      passages.push(readPassage(article.text, block, part, painter, tagger));
  }
  return passages;
}

/** The sentences of a block in groups that are not too long; a sentence that is too long is cut. */
function partsOf(text: string, block: Block): Range[][] {
  const parts: Range[][] = [[]];
  let size = 0;
  for (const sentence of sentencesOfBlock(text, block)) {
    for (let start = sentence.start; start < sentence.end; start += LONGEST_PASSAGE * 6) {
      const end = Math.min(sentence.end, start + LONGEST_PASSAGE * 6);
      if (size > 0 && size + end - start > LONGEST_PASSAGE * 6) {
        parts.push([]);
        size = 0;
      }
      (parts.at(-1) as Range[]).push({ start, end });
      size += end - start;
    }
  }
  return parts.filter((part) => part.length > 0);
}

function readPassage(
  text: string,
  block: Block,
  sentences: readonly Range[],
  painter: Painter,
  tagger: Weights,
): Passage {
  const words = splitWords(text, block, sentences);
  const tags = tagWords(tagger, words);
  const phrases = nounPhrasesOf(words, tags);
  return {
    kind: block.kind,
    words,
    tags,
    phrases,
    subjects: subjectsOf(words, tags, phrases),
    ...painter.paint(words),
    ...lookAround(words, tags),
  };
}

interface Paint extends Range {
  readonly value: number;
  readonly quotation: number;
}

/** Paints what is known of stretches of the text onto its words, passage after passage. */
class Painter {
  readonly #marks: Paint[] = [];
  readonly #roles: Paint[];
  #nextMark = 0;
  #nextRole = 0;

  constructor({ quotations, setAside, credits }: Known) {
    for (const [quotation, { kind, spans, inner }] of quotations.entries()) {
      for (const [piece, span] of spans.entries()) {
        const inside = inner[piece] as Range;
        const value = kind === "direct" ? IN_DIRECT : IN_MIXED;
        if (inside.start > span.start)
          this.#marks.push({ start: span.start, end: inside.start, value: OPENS, quotation });
        this.#marks.push({ ...inside, value, quotation });
        if (inside.end < span.end)
          this.#marks.push({ start: inside.end, end: span.end, value: CLOSES, quotation });
      }
    }
    for (const { start, end, why } of setAside)
      if (why !== "nested") this.#marks.push({ start, end, value: IN_ASIDE, quotation: -1 });
    this.#marks.sort((a, b) => a.start - b.start);
    const role = (range: Range, value: number) => ({
      start: range.start,
      end: range.end,
      value,
      quotation: -1,
    });
    this.#roles = credits.flatMap(({ source, cue, content }) => [
      ...source.map((span) => role(span, 1)),
      ...cue.map((span) => role(span, 2)),
      ...content.map((span) => role(span, 3)),
    ]);
    this.#roles.sort((a, b) => a.start - b.start);
  }

  paint(words: Words): Pick<Passage, "marks" | "quotations" | "roles"> {
    const marks = new Uint8Array(words.length);
    const quotations = new Int32Array(words.length).fill(-1);
    const roles = new Uint8Array(words.length);
    this.#nextMark = brush(this.#marks, this.#nextMark, words, (at, { value, quotation }) => {
      marks[at] = value;
      quotations[at] = quotation;
    });
    this.#nextRole = brush(this.#roles, this.#nextRole, words, (at, { value }) => {
      roles[at] = value;
    });
    return { marks, quotations, roles };
  }
}

/** Applies each stretch, from the position `next` on, to the words that begin in it; returns where to go on. */
function brush(
  paints: readonly Paint[],
  next: number,
  words: Words,
  apply: (at: number, paint: Paint) => void,
): number {
  let from = next;
  for (let at = 0; at < words.length; at++) {
    const start = words.starts[at] as number;
    while (from < paints.length && (paints[from] as Paint).end <= start) from++;
    const paint = paints[from];
    if (paint !== undefined && paint.start <= start) apply(at, paint);
  }
  return from;
}
