/** A comment on words of a draft. */
export interface DocxComment {
  /** UTF-16 offsets in the article's text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly author: string;
  readonly initials: string;
  /** The time as ISO 8601 has it, `2031-03-12T10:00:00Z`. */
  readonly date: string;
  /** Each line becomes a paragraph. */
  readonly text: string;
}

/**
 * Where a comment stands:
 * - `words`: around exactly its words;
 * - `near`: around what holds them, or the mark that leads to it, where Word keeps no comment at the words themselves (text boxes,
 *   notes, equations);
 * - `paragraph`: at the beginning of the nearest paragraph, since its words could not be placed.
 */
export type Placement = "words" | "near" | "paragraph";

/** A Word file with comments. */
export interface CommentedDocx {
  readonly bytes: Uint8Array;
  /** Where each comment stands, in the order in which they were given. */
  readonly placements: readonly Placement[];
}

/** Word opens no file with more comments; [MS-OI29500] 2.1.315. */
const MOST_COMMENTS = 32_767;

/** @throws {RangeError} where Word would not open a file with so many comments */
export function refuseTooMany(count: number): void {
  if (count > MOST_COMMENTS)
    throw new RangeError(
      `Word opens no file with more than ${MOST_COMMENTS.toLocaleString("en")} comments, and it would have ${count.toLocaleString("en")}`,
    );
}

/**
 * The time of a comment.
 *
 * @throws {RangeError} where it cannot be understood
 */
export function timeOf({ date }: DocxComment): Date {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) throw new RangeError(`“${date}” is no date`);
  return time;
}

const LONGEST_REMINDER = 80;

/** The comment with the words that it is about at its head, for one that does not stand at them. */
export function withItsWords(comment: DocxComment, text: string): DocxComment {
  const words = text.slice(comment.start, comment.end).replace(/\s+/g, " ").trim();
  if (words === "") return comment;
  const shown =
    words.length <= LONGEST_REMINDER
      ? words
      : `${words.slice(0, LONGEST_REMINDER).replace(/[\ud800-\udbff]$/, "")}…`;
  return { ...comment, text: `On: ${shown}\n${comment.text}` };
}
