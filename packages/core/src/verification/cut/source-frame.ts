import { sentencesOfBlock } from "../../sentences/sentences.js";
import type { Reading } from "../../speakers/reading.js";
import { touching } from "../../text/ordered.js";
import { spanOf } from "../../text/span.js";
import { conditionalBefore } from "./condition.js";
import { deniedBefore } from "./denial.js";
import { edgesOf } from "./edges.js";
import { limitedBefore } from "./limit.js";
import { plainOf, tokensOf } from "./plain-words.js";
import { type Cut, type CutKind, rangeOf } from "./sense.js";
import type { Voice } from "./voice.js";

/** So many characters before the marks are read; no writer's sentence is longer. */
const FARTHEST = 2_000;

/**
 * What the writer of a source says before the marks within whose sentence the words stand: "She denied that “it was deliberate”".
 * Only denials, conditions and limits count: "he believes" is as often only another "he said".
 */
export function frameAround({ article }: Reading, { quotation, sentences }: Voice): Cut[] {
  const piece = quotation?.spans[0];
  const [first] = edgesOf(sentences);
  if (quotation === null || piece === undefined || first === undefined || quotation.kind !== "mixed")
    return [];
  const block = article.blocks[quotation.block];
  const whole =
    block &&
    touching(sentencesOfBlock(article.text, block), piece.start, piece.start + 1).find(
      (one) => one.start < piece.start,
    );
  const sentence = whole && { ...whole, start: Math.max(whole.start, piece.start - FARTHEST) };
  if (sentence === undefined || first.before.text !== "" || first.sentence.start > piece.start + 3) return [];
  const before = plainOf(tokensOf(article.text, { start: sentence.start, end: piece.start }, () => false));
  const edge = { ...first, before, resumes: false };
  const senses: readonly (readonly [CutKind, typeof deniedBefore])[] = [
    ["denied", deniedBefore],
    ["conditional", conditionalBefore],
    ["limited", limitedBefore],
  ];
  return senses.flatMap(([kind, find]) => {
    const found = find(edge);
    return found === null
      ? []
      : [{ kind, words: rangeOf(edge, found), sentence: spanOf(article.text, sentence) }];
  });
}
