import type { BlockKind } from "../article/article.js";
import type { Attribution } from "../attribution/attribution.js";
import { sentencesOfBlock } from "../sentences/sentences.js";
import type { Reading } from "../speakers/reading.js";
import type { Speaker } from "../speakers/speaker.js";
import { lastAtOrBefore } from "../text/ordered.js";
import type { Range } from "../text/span.js";

import type { CheckedQuotation } from "../verification/verdict.js";

/** Blocks of running text. */
const BODY: readonly BlockKind[] = ["paragraph", "listItem", "blockquote"];

/** What the rules look at: an article that was read, with what is asked of it more than once. */
export interface RuleContext extends Reading {
  /** The quotations of headline, standfirst and captions, with their verdict against the body. */
  readonly headlineChecks: readonly CheckedQuotation[];
  /** By id. */
  readonly speakerOf: ReadonlyMap<string, Speaker>;
  /** Of the running text, in its order. */
  readonly sentences: readonly Range[];
}

export function ruleContext(reading: Reading, headlineChecks: readonly CheckedQuotation[]): RuleContext {
  const { article, speakers } = reading;
  return {
    ...reading,
    headlineChecks,
    speakerOf: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    sentences: article.blocks.flatMap((block) =>
      BODY.includes(block.kind) ? sentencesOfBlock(article.text, block) : [],
    ),
  };
}

/** What the block is in which an offset of the text stands; null between blocks. */
function blockKindAt({ article }: Reading, offset: number): BlockKind | null {
  const block = article.blocks[lastAtOrBefore(article.blocks, ({ start }) => start, offset)];
  return block !== undefined && offset < block.end ? block.kind : null;
}

/** Whether an offset stands in the headline or the standfirst. */
export function isInFront(reading: Reading, offset: number): boolean {
  const kind = blockKindAt(reading, offset);
  return kind === "headline" || kind === "standfirst";
}

/** Whether an offset stands in the running text: no headline, heading, caption or byline. */
export function isInBody(reading: Reading, offset: number): boolean {
  const kind = blockKindAt(reading, offset);
  return kind !== null && BODY.includes(kind);
}

/** The sentence of the running text in which an offset stands. */
export function sentenceAt({ sentences }: RuleContext, offset: number): Range | null {
  const sentence = sentences[lastAtOrBefore(sentences, ({ start }) => start, offset)];
  return sentence !== undefined && offset < sentence.end ? sentence : null;
}

/** Where an attribution begins: its first source, cue or content. */
export function startOf({ source, cue, content }: Attribution): number {
  const start = (span: Range | undefined) => span?.start ?? Number.POSITIVE_INFINITY;
  return Math.min(start(source[0]), start(cue[0]), start(content[0]));
}

/** Where an attribution's source stands, or its cue where it has none; null where it has neither. */
export function placeOf({ source, cue }: Attribution): Range | null {
  const spans = source.length > 0 ? source : cue;
  const first = spans[0];
  return first === undefined ? null : { start: first.start, end: (spans.at(-1) ?? first).end };
}
