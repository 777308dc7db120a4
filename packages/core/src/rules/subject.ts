import type { Block, BlockKind } from "../article/article.js";
import type { Attribution } from "../attribution/attribution.js";
import { creditsOf, NOBODY } from "../provenance/credit.js";
import { sentencesOfBlock } from "../sentences/sentences.js";
import type { Said } from "../speakers/said.js";
import type { Speaker } from "../speakers/speaker.js";
import { lastAtOrBefore } from "../text/ordered.js";
import type { Range } from "../text/span.js";
import { Sources } from "../verification/sources.js";
import type { CheckedQuotation } from "../verification/verdict.js";
import { verify } from "../verification/verify.js";

/** Blocks that are told from the body, and checked against it where there is no other source. */
const TOLD_FROM_BODY: readonly BlockKind[] = ["headline", "standfirst", "caption"];

/** Blocks of running text. */
const BODY: readonly BlockKind[] = ["paragraph", "listItem", "blockquote"];

/** What the rules look at: an article that was read, with what is asked of it more than once. */
export interface Subject extends Said {
  /** The quotations of headline, standfirst and captions, with their verdict against the body. */
  readonly told: readonly CheckedQuotation[];
  /** By id. */
  readonly speakerOf: ReadonlyMap<string, Speaker>;
  /** Of the running text, in its order. */
  readonly sentences: readonly Range[];
}

export function subjectOf(said: Said): Subject {
  return {
    ...said,
    told: toldOf(said),
    speakerOf: new Map(said.speakers.map((speaker) => [speaker.id, speaker])),
    sentences: said.article.blocks.flatMap((block) =>
      BODY.includes(block.kind) ? sentencesOfBlock(said.article.text, block) : [],
    ),
  };
}

function toldOf(said: Said): CheckedQuotation[] {
  const { article, quotations } = said;
  const told = quotations.filter(({ block }) => isToldFromBody(article.blocks[block]));
  if (told.length === 0) return [];
  const credits = creditsOf(said);
  const body = new Sources([article], {
    partOf: () => article.blocks.filter((block) => !isToldFromBody(block)),
    whyEmpty: "The article has no body to check this against.",
    said: () => said,
  });
  return told.map((quotation) =>
    verify({ draft: said, quotation, credit: credits.get(quotation.id) ?? NOBODY }, body),
  );
}

function isToldFromBody(block: Block | undefined): boolean {
  return block !== undefined && TOLD_FROM_BODY.includes(block.kind);
}

/** What the block is in which an offset of the text stands; null between blocks. */
function blockKindAt({ article }: Said, offset: number): BlockKind | null {
  const block = article.blocks[lastAtOrBefore(article.blocks, ({ start }) => start, offset)];
  return block !== undefined && offset < block.end ? block.kind : null;
}

/** Whether an offset stands in the headline or the standfirst. */
export function isInFront(said: Said, offset: number): boolean {
  const kind = blockKindAt(said, offset);
  return kind === "headline" || kind === "standfirst";
}

/** Whether an offset stands in the running text: no headline, heading, caption or byline. */
export function isInBody(said: Said, offset: number): boolean {
  const kind = blockKindAt(said, offset);
  return kind !== null && BODY.includes(kind);
}

/** The sentence of the running text in which an offset stands. */
export function sentenceAt({ sentences }: Subject, offset: number): Range | null {
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
