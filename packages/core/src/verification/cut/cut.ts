import { type Range, type Span, spanOf } from "../../text/span.js";
import { attributedAfter, attributedBefore } from "./attributed.js";
import { conditionalAfter, conditionalBefore } from "./condition.js";
import { deniedAfter, deniedBefore } from "./denial.js";
import { doubtedAfter, doubtedBefore } from "./doubt.js";
import { type Edge, edgesOf } from "./edges.js";
import { limitedAfter, limitedBefore } from "./limit.js";
import { asked } from "./question.js";
import { type Cut, type CutKind, type Found, rangeOf } from "./sense.js";
import type { Voice } from "./voice.js";
import { withdrawnBy } from "./withdrawal.js";

/** What is looked for on the sides of the kept words, the gravest first. */
const SENSES: readonly (readonly [CutKind, (edge: Edge) => Found | null])[] = [
  ["denied", deniedBefore],
  ["denied", deniedAfter],
  ["conditional", conditionalBefore],
  ["conditional", conditionalAfter],
  ["attributed", attributedBefore],
  ["attributed", attributedAfter],
  ["doubted", doubtedBefore],
  ["doubted", doubtedAfter],
  ["limited", limitedBefore],
  ["limited", limitedAfter],
  ["asked", asked],
];

/**
 * What the words that a quotation leaves out of its speaker's sentences do to those that it keeps, in the order of the text.
 *
 * @param text the source's
 * @param voice the speaker's sentences around the passage, the kept words marked
 */
export function cutsIn(text: string, voice: Voice): Cut[] {
  return edgesOf(voice.sentences).flatMap((edge) => [...ofEdge(text, edge), ...takenBack(text, edge)]);
}

function ofEdge(text: string, edge: Edge): Cut[] {
  return SENSES.flatMap(([kind, find]) => {
    const found = find(edge);
    if (found === null) return [];
    return [{ kind, words: rangeOf(edge, found), sentence: spanOf(text, edge.sentence) }];
  });
}

function takenBack(text: string, edge: Edge): Cut[] {
  const sentence = withdrawnBy(edge);
  if (sentence === null) return [];
  const words = { start: sentence.start, end: sentence.end };
  return [{ kind: "withdrawn", words, sentence: throughTo(text, edge.sentence, sentence) }];
}

function throughTo(text: string, first: Range, last: Range): Span {
  return spanOf(text, { start: first.start, end: last.end });
}
