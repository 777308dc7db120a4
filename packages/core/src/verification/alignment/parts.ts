import type { Step } from "./alignment.js";

/**
 * An alignment in the terms of an editor: runs of the same words, changes, and joins between passages. Positions as
 * in `Step`.
 */
export type Part = SamePart | ChangePart | JoinPart;

interface SamePart extends Place {
  readonly kind: "same";
  /** Written otherwise in the source: in another spelling, or parted otherwise; null where it is not. */
  readonly variant: "spelling" | "typography" | null;
}

export interface ChangePart extends Place {
  readonly kind: "change";
}

/** Between two words of the draft (`first` equals `last`) the source is left at `from` and taken up again at `to`. */
export interface JoinPart extends Place {
  readonly kind: "join";
  readonly how: "skip" | "ellipsis" | "break" | "column" | "jump";
}

export interface Place {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** What the parts need to know of the texts. */
export interface PartContext {
  /** Whether the draft's word and the source's are the same but for spelling. */
  isVariant(first: number, from: number): boolean;
  /** Whether the draft parts the quotation before the word at `first` by words of its own, without an ellipsis. */
  isBreak(first: number): boolean;
  /** Whether the source goes on at `to`, in the next line of a column, after the line that ends before `from`. */
  isColumn(from: number, to: number): boolean;
  /** Whether words written together on one side and apart on the other mean the same: "health care", not "now here". */
  isSameWhenJoined(place: Place): boolean;
  /** Whether the word of the source at `position` begins a sentence, or a document. */
  startsSentence(position: number): boolean;
  /** Whether a sentence ends between two words of the source. */
  sentenceEndsBetween(from: number, to: number): boolean;
  /** Whether all words of the source between the two may go by convention. */
  isConvention(from: number, to: number): boolean;
  /** Whether the words before `from` and from `to` on are those of two speakers of a transcript. */
  changesVoice(from: number, to: number): boolean;
  /** Whether both positions stand in one document. */
  sameDocument(from: number, to: number): boolean;
}

/** So many words left out of one sentence without a sign are still an alteration of it, not another passage. */
const LONGEST_DROP = 12;
/** So many words left out where a sentence ends make two passages of it. */
const SENTENCE_DROP = 4;

/** Groups the steps of an alignment into parts. */
export function partsOf(steps: readonly Step[], context: PartContext): Part[] {
  const parts: Part[] = [];
  for (const step of steps) {
    if (step.op === "joined" && !context.isSameWhenJoined(step)) addChange(parts, step);
    else if (step.op === "equal" || step.op === "joined" || step.op === "quantity")
      addSame(parts, step, context);
    else if (step.op === "ellipsis" && context.isBreak(step.first)) addBreak(parts, step, context);
    else if (step.op === "skip" && context.isColumn(step.from, step.to))
      parts.push({ kind: "join", how: "column", ...placeOf(step) });
    else if (step.op === "skip" || step.op === "ellipsis")
      parts.push({ kind: "join", how: step.op, ...placeOf(step) });
    else if (step.op === "jump" && !isDrop(step, context))
      parts.push({ kind: "join", how: "jump", ...placeOf(step) });
    else addChange(parts, step);
  }
  return trimEnds(parts, context).map((part) =>
    isLongDrop(part, context) ? { ...part, kind: "join", how: "jump" } : part,
  );
}

/** A change at an end of the quotation takes no words from the sentence before or after the passage. */
function trimEnds(parts: readonly Part[], context: PartContext): Part[] {
  const trimmed = [...parts];
  const first = trimmed[0];
  if (first?.kind === "change" && trimmed.length > 1) {
    let from = first.to;
    while (from > first.from && !context.startsSentence(from)) from--;
    trimmed[0] = { ...first, from };
  }
  const last = trimmed.at(-1);
  if (last?.kind === "change" && trimmed.length > 1) {
    let to = last.from;
    while (to < last.to && !context.startsSentence(to)) to++;
    trimmed[trimmed.length - 1] = { ...last, to };
  }
  return trimmed;
}

function placeOf({ first, last, from, to }: Step): Place {
  return { first, last, from, to };
}

function addSame(parts: Part[], step: Step, context: PartContext): void {
  const isVariant = step.op === "quantity" || context.isVariant(step.first, step.from);
  const variant = step.op === "joined" ? "typography" : isVariant ? "spelling" : null;
  const last = parts.at(-1);
  if (last?.kind === "same" && last.variant === null && variant === null) {
    parts[parts.length - 1] = { ...last, last: step.last, to: step.to };
  } else {
    parts.push({ kind: "same", variant, ...placeOf(step) });
  }
}

/** Between two halves whole sentences may be left out, or the rest of one; inside of a sentence that is a change. */
function addBreak(parts: Part[], step: Step, context: PartContext): void {
  const isAtSentence = context.startsSentence(step.from) || context.startsSentence(step.to);
  if (isAtSentence) parts.push({ kind: "join", how: "break", ...placeOf(step) });
  else addChange(parts, step);
}

function addChange(parts: Part[], step: Step): void {
  const last = parts.at(-1);
  if (last?.kind === "change") parts[parts.length - 1] = { ...last, last: step.last, to: step.to };
  else parts.push({ kind: "change", ...placeOf(step) });
}

/** A jump that only leaves out some words of a sentence. */
function isDrop(step: Step, context: PartContext): boolean {
  return (
    step.to > step.from &&
    step.to - step.from <= LONGEST_DROP &&
    context.sameDocument(step.from, step.to) &&
    !context.sentenceEndsBetween(step.from, step.to)
  );
}

/** A sentence, or a label between two voices, left out without a sign: what stands before and after it are two passages. */
function isLongDrop(part: Part, context: PartContext): boolean {
  if (part.kind !== "change" || part.first !== part.last) return false;
  if (context.isConvention(part.from, part.to)) return false;
  const dropsSentence =
    part.to - part.from >= SENTENCE_DROP && context.sentenceEndsBetween(part.from, part.to);
  return dropsSentence || context.changesVoice(part.from, part.to);
}
