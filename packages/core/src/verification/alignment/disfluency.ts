import type { Window } from "../lookup/candidates.js";
import type { SourceDocument, SourceIndex } from "../lookup/source-index.js";
import { markBetweenWords } from "./interruptions.js";

const FILLERS = new Set(["um", "uh", "er", "erm", "eh", "ah", "hm", "hmm", "mm", "mhm", "uhm", "umm", "uhh"]);

/** Fillers that are words too: they count as fillers only where punctuation sets them off. */
const PHRASES: readonly (readonly string[])[] = [
  ["you", "know"],
  ["i", "mean"],
  ["sort", "of"],
  ["kind", "of"],
  ["like"],
  ["well"],
  ["so"],
  ["right"],
  ["okay"],
  ["ok"],
  ["look"],
];

/** How many words a speaker may take back: "we will, we will", "the plan is — the plan was". */
const LONGEST_RESTART = 6;

/**
 * Which words of a window of spoken text an editor may leave out by convention: fillers, repeated words and false
 * starts, stage directions in brackets, and what interrupts a speaker. One byte a word, 1 where it may go.
 */
export function disfluentWords(index: SourceIndex, window: Window): Uint8Array {
  const { document, from, to } = window;
  const { article } = index.documents[document] as SourceDocument;
  const { text } = article;
  const forms: string[] = [];
  for (let position = from; position < to; position++)
    forms.push(index.vocabulary.form(index.ids[position] as number));
  /** The characters before the word at `at`; those after the last one where `at` is the number of words. */
  const gap = (at: number): string => {
    const start = at === 0 ? Math.max(0, index.startOf(from) - 3) : index.endOf(from + at - 1);
    const end = at === forms.length ? Math.min(text.length, start + 3) : index.startOf(from + at);
    return end - start > 200 ? "\n" : text.slice(start, end);
  };
  const droppable = new Uint8Array(forms.length);
  markFillers(forms, gap, droppable);
  markRestarts(forms, gap, droppable);
  markStageDirections(forms.length, gap, droppable);
  markBetweenWords(index, window, droppable);
  return droppable;
}

type Gap = (at: number) => string;

function markFillers(forms: readonly string[], gap: Gap, droppable: Uint8Array): void {
  for (let at = 0; at < forms.length; at++) {
    if (FILLERS.has(forms[at] as string)) {
      droppable[at] = 1;
      continue;
    }
    for (const phrase of PHRASES) {
      if (!phrase.every((word, k) => forms[at + k] === word)) continue;
      const setOff =
        /[,.?!\u2014\u2026-]/.test(gap(at + phrase.length)) &&
        (at === 0 || /[,.?!\u2014\u2026\n-]/.test(gap(at)));
      if (setOff) droppable.fill(1, at, at + phrase.length);
    }
  }
}

/**
 * The first of two equal runs of words, fillers between them aside, and what stands before a dash when the sentence
 * begins anew after it.
 */
function markRestarts(forms: readonly string[], gap: Gap, droppable: Uint8Array): void {
  const kept = forms.flatMap((_, at) => (droppable[at] === 1 ? [] : [at]));
  const words = kept.map((at) => forms[at] as string);
  for (let at = 1; at < words.length; at++) {
    const before = gap((kept[at - 1] as number) + 1) + gap(kept[at] as number);
    for (let length = 1; length <= LONGEST_RESTART && at - length >= 0; length++) {
      if (words[at] !== words[at - length]) continue;
      const repeated = isRepeated(words, at, length) && !/[.?!]/.test(before);
      const cutOff = /\u2014|--|\u2026|\.\.|\s[-\u2013]\s/.test(before);
      if (repeated || cutOff) for (let k = at - length; k < at; k++) droppable[kept[k] as number] = 1;
    }
  }
}

function isRepeated(forms: readonly string[], at: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (forms[at + k] !== forms[at - length + k]) return false;
  return true;
}

/** "[applause]", "(laughter)". */
function markStageDirections(count: number, gap: Gap, droppable: Uint8Array): void {
  let open = -1;
  for (let at = 0; at <= count; at++) {
    const between = gap(at);
    if (open >= 0 && /[\])]/.test(between)) {
      if (at - open <= 5) droppable.fill(1, open, at);
      open = -1;
    }
    if (/[[(]/.test(between)) open = at;
  }
}
