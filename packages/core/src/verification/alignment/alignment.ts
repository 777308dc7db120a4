import type { Quantity } from "../../text/quantities/quantities.js";
import type { QuotedWord } from "../lookup/quoted-words.js";

/**
 * One step of an alignment. `from` and `to` are positions in the index, `first` and `last` positions among the
 * quotation's words; ends are exclusive and equal to the start where that side has no word.
 *
 * - `equal`: the same word (spelling aside); `joined`: the same letters, parted differently ("health care");
 *   `quantity`: the same quantity in other words ("$1.5 million", "1,500,000 dollars")
 * - `replace`, `insert` (the draft has it, the source lacks it), `delete` (the source has it, the draft lacks it)
 * - `skip`: the source's words outside its quotation marks, between two halves
 * - `ellipsis`: the source's words that an ellipsis of the draft stands for
 * - `jump`: from one passage to another without a sign
 */
export interface Step {
  readonly op:
    | "equal"
    | "joined"
    | "quantity"
    | "replace"
    | "insert"
    | "delete"
    | "skip"
    | "ellipsis"
    | "jump";
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** The mark of a word that belongs to the page. */
export const FURNITURE = 2;

/** A quotation laid against the sources, word by word. */
export interface Alignment {
  /** What the differences cost; `WORD` of it is one word. */
  readonly cost: number;
  readonly steps: readonly Step[];
}

/** A quotation as the aligner sees it. */
export interface Query {
  readonly words: readonly QuotedWord[];
  /** Ids in the index's vocabulary, negative for a word in no source. */
  readonly ids: Int32Array;
  /** Per word: the id of it and the next one written together, or a negative number. */
  readonly joinedWithNext: Int32Array;
  /** Per word: the ways to part it into two words of the vocabulary, as pairs of ids. */
  readonly partings: readonly (readonly number[])[];
}

/** The source's side: a stretch of the index with what is cheap to leave out of it. */
export interface Stretch {
  readonly document: number;
  /** The ids of all words of the index. */
  readonly ids: Int32Array;
  readonly from: number;
  readonly to: number;
  /**
   * Per word of the stretch: 1 where leaving it out is a convention (a filler, a repeated word, a stage direction),
   * `FURNITURE` where it belongs to the page and not to the text.
   */
  readonly droppable: Uint8Array;
  /** Per word: the first word (relative to `from`) of the interruption that ends right before it, or -1. */
  readonly resumesAfter: Int32Array;
  /**
   * Where text stands in columns: for the first word of a line of a column (relative to `from`), the word after the
   * last one of the line above in that column. `resumesAfter` has the same.
   */
  readonly columns: ReadonlyMap<number, number>;
  /** The quantities in it, by positions in the index; computed when first asked for. */
  readonly quantities: () => readonly Quantity[];
}
