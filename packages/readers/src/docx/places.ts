import { buildArticle } from "@hearsay/core";
import { lastAtOrBefore } from "@hearsay/core/plumbing";
import { draftsOf } from "../document/drafts.js";
import { partAt } from "../zip/paths.js";
import { openDocx, relationsPart } from "./package.js";
import { relationsOf } from "./relations.js";
import { textOf } from "./text.js";

/** Where a stretch of an article's text stands in a Word file, character for character. */
export interface DocxSegment {
  /** An offset of the article's text. */
  readonly start: number;
  readonly length: number;
  /** The part's name, in lower case. */
  readonly part: string;
  /**
   * An offset of the part's text, decoded and without a byte-order mark: of the characters; or of the character reference or the
   * element (`w:sym`, `w:noBreakHyphen`) that stands for one.
   */
  readonly at: number;
  /** Of a note: where the document refers to it, as an offset of the document. */
  readonly shownAt: number | null;
}

/** How a Word file is put together, and where its article's text stands in it. Names of parts are in lower case. */
export interface DocxPlaces {
  /** The text of the article that the file is read to. */
  readonly text: string;
  /** In the order of the article; white space, and what a reader's eye does not see, may stand in none. */
  readonly segments: readonly DocxSegment[];
  readonly document: string;
  /** The part that says what the document refers to; it may be missing. */
  readonly relations: string;
  /** The part of comments to which the document refers; it may be missing. */
  readonly comments: string | null;
}

/**
 * Finds where the text of a Word file's article stands in its parts, by the walk that reads the file.
 *
 * @throws {UnreadableError} where the file is no Word file, damaged, encrypted or a bomb
 */
export function placesInDocx(bytes: Uint8Array): DocxPlaces {
  const docx = openDocx(bytes);
  const { blocks, parts } = textOf(docx);
  const drafts = draftsOf(blocks).map((draft, at) => ({ ...draft, origin: blocks[at]?.origin }));
  const { text, origin } = buildArticle({ name: "", blocks: drafts });
  const notes = blocks.flatMap(({ origin: [first], shownAt }) =>
    first === undefined || shownAt === undefined ? [] : { from: first.fileStart, shownAt },
  );
  notes.sort((one, other) => one.from - other.from);
  const segments = (origin ?? []).map(({ start, length, fileStart }): DocxSegment => {
    const { part, from } = parts[lastAtOrBefore(parts, (each) => each.from, fileStart)] as (typeof parts)[0];
    const note = notes[lastAtOrBefore(notes, (each) => each.from, fileStart)];
    const isOfNote = note !== undefined && note.from >= from;
    return { start, length, part, at: fileStart - from, shownAt: isOfNote ? note.shownAt : null };
  });
  const document = docx.document.name;
  const relations = relationsPart(document);
  const comments = relationsOf(docx.part(relations) ?? undefined).find(({ type }) => type === "comments");
  return {
    text,
    segments,
    document,
    relations,
    comments: comments === undefined ? null : partAt(document, comments.target),
  };
}
