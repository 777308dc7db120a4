import type { Token } from "../../text/quantities/token.js";
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
  /** The words stand in a figure, a date or a time on one side at least. */
  readonly inFigure: boolean;
  /** Two halves are joined next to it. */
  readonly besideJoin: boolean;
  /** The change stands at the beginning of the quotation, or at its end. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** The source is speech written down (a transcript, subtitles, a speech). */
  readonly spoken: boolean;
  /** A machine recognised the source's letters, and may have misread some. */
  readonly misread: boolean;
  /** A machine wrote down the source's speech, and may have misheard some words. */
  readonly misheard: boolean;
}

export interface SourceWord {
  readonly norm: string;
  readonly text: string;
  /** First of a sentence, so that a capital says nothing. */
  readonly startsSentence: boolean;
  /** The characters between it and the word before it. */
  readonly gap: string;
  /** Belongs to the page (its number, a running head, the mark of a note), not to the text. */
  readonly furniture: boolean;
  /** Leaving it out is a convention. */
  readonly droppable: boolean;
}

/** The draft's words of a change as the parsers of quantities want them. */
export function draftTokens({ draft, draftText }: Change): Token[] {
  const offset = draft[0]?.start ?? 0;
  return draft.map(({ norm, start, end }, at) => {
    const gap = at === 0 ? "" : draftText.slice((draft[at - 1]?.end ?? start) - offset, start - offset);
    return { norm, text: draftText.slice(start - offset, end - offset), gap };
  });
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
