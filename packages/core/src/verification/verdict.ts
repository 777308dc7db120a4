import type { Span } from "../text/span.js";
import type { Hidden } from "./cut/hidden.js";
import type { Severity } from "./severity.js";

/** A verdict, with all that is said of it elsewhere. */
export interface VerdictRecord {
  readonly name: string;
  /** The words may be printed as they stand: by default nothing fails over them. */
  readonly isSound: boolean;
  /** What it weighs as a finding unless a user says otherwise; null where it is given as none. */
  readonly severity: Severity | null;
  readonly label: string;
  /** One character, so that a verdict can be recognised without colour. */
  readonly symbol: string;
  /** What the verdict says, in one sentence for a reader. */
  readonly meaning: string;
}

/** Every verdict, from the gravest to the best: the gravest that holds is given. `cannot-check` stands apart. */
export const VERDICT_RECORDS = [
  {
    name: "not-found",
    isSound: false,
    severity: "error",
    label: "not found",
    symbol: "✗",
    meaning: "The words stand in none of the sources given.",
  },
  {
    name: "unquoted",
    isSound: false,
    severity: "error",
    label: "unquoted",
    symbol: "¶",
    meaning: "The words stand in a source as its writer’s own, not as a quotation.",
  },
  {
    name: "misattributed",
    isSound: false,
    severity: "error",
    label: "misattributed",
    symbol: "↔",
    meaning: "The words stand in a source, which credits somebody else.",
  },
  {
    name: "spliced",
    isSound: false,
    severity: "error",
    label: "spliced",
    symbol: "‡",
    meaning: "The words come from separate passages, joined without a sign.",
  },
  {
    name: "altered",
    isSound: false,
    severity: "error",
    label: "altered",
    symbol: "≠",
    meaning: "Words differ from the source without a sign.",
  },
  {
    name: "edited",
    isSound: true,
    severity: null,
    label: "edited",
    symbol: "≈",
    meaning: "The words differ only where the draft says so, or by a convention.",
  },
  {
    name: "verbatim",
    isSound: true,
    severity: null,
    label: "verbatim",
    symbol: "✓",
    meaning: "The words stand in a source, in that order, as this speaker’s; at most typography differs.",
  },
  {
    name: "cannot-check",
    isSound: false,
    severity: "note",
    label: "cannot check",
    symbol: "?",
    meaning: "The words could not be judged; the reason is given.",
  },
] as const satisfies readonly VerdictRecord[];

export type Verdict = (typeof VERDICT_RECORDS)[number]["name"];

/** The names of the verdicts, from the gravest to the best. */
export const VERDICTS: readonly Verdict[] = VERDICT_RECORDS.map(({ name }) => name);

const BY_NAME = new Map<Verdict, VerdictRecord>(VERDICT_RECORDS.map((record) => [record.name, record]));

/** All that is said of a verdict. */
export function verdictRecord(verdict: Verdict): VerdictRecord {
  return BY_NAME.get(verdict) as VerdictRecord;
}

/** Whether the words of a quotation with this verdict may be printed as they stand. */
export function isSound(verdict: Verdict): boolean {
  return verdictRecord(verdict).isSound;
}

/** What kind a difference between draft and source is. */
export type DifferenceClass =
  | "negation"
  | "number"
  | "name"
  | "modality"
  | "other" // an alteration of no special class
  | "typography" // marks, dashes, spaces, ligatures, case
  | "spelling" // a variant, or a number written out
  | "bracket" // words in square brackets
  | "ellipsis" // words left out at an ellipsis
  | "masked" // profanity with dashes or asterisks
  | "disfluency" // fillers, repeated words, false starts left out
  | "rejoined" // two halves joined across "he said"
  | "artefact" // a page break, a line's end, OCR, a mishearing
  | "join" // two passages joined without a sign
  | "speaker"
  | "marks" // the words stand outside quotation marks
  | "unread" // a source that could change the verdict could not be read
  | "reason"; // why something could not be checked

/** One step of the word-by-word alignment. `draft` and `source` are the words as they stand there. */
export interface DiffStep {
  readonly op: "equal" | "insert" | "delete" | "replace";
  readonly draft: string;
  readonly source: string;
  readonly class: DifferenceClass | null;
}

/** A stretch of a source document. */
export interface Passage extends Span {
  readonly source: string;
  readonly speaker: string | null;
}

/** The passage on which an answer rests, with the alignment. */
export interface Evidence {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  /** 0 to 1: the share of words that agree. */
  readonly similarity: number;
  /** Milliseconds from the start of the recording. */
  readonly time: number | null;
  readonly page: number | null;
  /** Of the source's file, counted from 1; null where it has no lines, see `lineAt`. */
  readonly line: number | null;
  /** The sentence or sentences in which the passage stands; it holds `start` to `end`. */
  readonly context: Span;
  /** `insert` is what the draft has and the source lacks; `delete` what the source has and the draft lacks. */
  readonly diff: readonly DiffStep[];
  /**
   * Words of the source that the quotation leaves out and that deny, limit, condition or doubt those that it has, in the order of
   * the text; empty where it leaves out no such words, or the draft says them itself.
   */
  readonly cut: readonly Span[];
  /** Every passage where there are several (a splice, a rejoined quotation, an ellipsis); else the one. */
  readonly passages: readonly Passage[];
}

/** One thing found about a quotation; the gravest decides the verdict. */
export interface Issue {
  readonly verdict: Verdict;
  readonly class: DifferenceClass;
  readonly message: string;
}

/** A quotation of a draft with its verdict. */
export interface CheckedQuotation {
  readonly id: string;
  /** The words without their outer marks; pieces are joined by a space. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The pieces with their marks. */
  readonly spans: readonly Span[];
  readonly kind: "direct" | "mixed";
  /** Who is credited in the draft. */
  readonly speaker: string | null;
  /** Null where there was nothing to check against. */
  readonly verdict: Verdict | null;
  readonly issues: readonly Issue[];
  readonly evidence: Evidence | null;
  /** What the words that the quotation leaves out do to it; null where its words are not the source's. */
  readonly hidden: Hidden | null;
}
