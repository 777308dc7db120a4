import type { QuotedWord } from "../lookup/quoted-words.js";
import type { DifferenceClass, Verdict } from "../verdict.js";

/** A place where draft and source do not have the same words. Either side may be empty. */
export interface Change {
  readonly draft: readonly QuotedWord[];
  /** The draft's words as written, the characters between them included. */
  readonly draftText: string;
  /** The draft's words begin a sentence, so that a capital says nothing. */
  readonly draftStartsSentence: boolean;
  readonly source: readonly SourceWord[];
  readonly sourceText: string;
  /** The source is speech written down (a transcript, subtitles, a speech). */
  readonly spoken: boolean;
  /** The source's text passed through a machine that misreads or mishears. */
  readonly machineRead: boolean;
}

export interface SourceWord {
  readonly norm: string;
  readonly text: string;
  /** First of a sentence, so that a capital says nothing. */
  readonly startsSentence: boolean;
  /** Leaving it out is a convention. */
  readonly droppable: boolean;
}

/** What a change amounts to. `verbatim` here means: worth a note, no more. */
export interface Explanation {
  readonly verdict: Extract<Verdict, "altered" | "edited" | "verbatim">;
  readonly class: DifferenceClass;
  readonly message: string;
}

/** Tries to explain a change; null leaves it to the next explanation. */
export type Explainer = (change: Change) => Explanation | null;

/** The norms of the draft's words. */
export function draftNorms(change: Change): string[] {
  return change.draft.map((word) => word.norm);
}

/** The norms of the source's words. */
export function sourceNorms(change: Change): string[] {
  return change.source.map((word) => word.norm);
}

/** "The draft has “a”, the source “b”.", or what was added or left out. */
export function sayChange(change: Change): string {
  if (change.source.length === 0) return `“${change.draftText}” is not in the source.`;
  if (change.draft.length === 0) return `The source’s “${change.sourceText}” is left out without a sign.`;
  return `The draft has “${change.draftText}”, the source “${change.sourceText}”.`;
}
