import type { QuotedWord } from "../lookup/quoted-words.js";
import type { Vocabulary } from "../lookup/vocabulary.js";
import type { Query } from "./alignment.js";

/** The quotation's words in the terms of the index, with the ways in which words may be written together or apart. */
export function queryOf(words: readonly QuotedWord[], vocabulary: Vocabulary): Query {
  // a word of no source must equal nothing, the gaps between documents included
  const ids = Int32Array.from(words, (word) => knownOrNone(vocabulary.find(word.norm)));
  const joinedWithNext = Int32Array.from(words, (word, at) => {
    const next = words[at + 1];
    if (next === undefined || partsFigure(word.norm.at(-1), next.norm[0])) return NONE;
    return knownOrNone(vocabulary.find(word.norm + next.norm));
  });
  return { words, ids, joinedWithNext, partings: words.map((word) => partingsOf(word.norm, vocabulary)) };
}

const NONE = -2;

function knownOrNone(id: number): number {
  return id < 0 ? NONE : id;
}

/** Whether a figure stands on both sides: "10" and "12" are not "1012". */
function partsFigure(before: string | undefined, after: string | undefined): boolean {
  return /[\d.,:/]/.test(before ?? "") && /[\d.,:/]/.test(after ?? "");
}

/** Longer words than this are no words, and not worth the look-ups. */
const LONGEST_WORD = 40;

function partingsOf(norm: string, vocabulary: Vocabulary): number[] {
  const partings: number[] = [];
  if (norm.length > LONGEST_WORD) return partings;
  for (let at = 1; at < norm.length; at++) {
    if (partsFigure(norm[at - 1], norm[at])) continue;
    const first = vocabulary.findForm(norm.slice(0, at));
    if (first < 0) continue;
    const second = vocabulary.findForm(norm.slice(at));
    if (second >= 0) partings.push(first, second);
  }
  return partings;
}
