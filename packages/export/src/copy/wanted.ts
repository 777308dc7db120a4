import type { Article } from "@hearsay/core";
import { lastAtOrBefore } from "@hearsay/core/plumbing";
import type { DocxPlaces, DocxSegment } from "@hearsay/readers/word";
import type { DocxComment } from "../comment.js";
import type { Wanted } from "./place-marks.js";

/** Where in the document a comment is wanted, and whether its words stand elsewhere: in a note, in a header. */
export interface WantedOf extends Wanted {
  readonly isElsewhere: boolean;
}

/** Where in a document of Word the words of comments on its article stand. */
export function wantedIn(
  { text }: Pick<Article, "text">,
  { segments, document }: DocxPlaces,
): (comment: Pick<DocxComment, "start" | "end">, id: number) => WantedOf {
  /** Of a note it is where the document refers to it; a header is nowhere. */
  const inDocument = ({ part, at, shownAt }: DocxSegment, inside: number) =>
    part === document ? at + inside : shownAt;
  return (comment, id) => {
    const start = Math.min(Math.max(comment.start, 0), text.length);
    const end = Math.min(comment.end, text.length);
    const index = lastAtOrBefore(segments, (segment) => segment.start, start);
    const at = segments[index];
    const first = at !== undefined && start < at.start + at.length ? at : segments[index + 1];
    const last = segments[lastAtOrBefore(segments, (segment) => segment.start, end - 1)];
    const nearest = first ?? at;
    const paragraph = nearest === undefined ? null : inDocument(nearest, 0);
    if (first === undefined || last === undefined || first.start >= end || last.start < first.start)
      return { id, words: null, paragraph, isElsewhere: true };
    const from = inDocument(first, Math.max(start - first.start, 0));
    const to = inDocument(last, Math.min(end - 1 - last.start, last.length - 1));
    return {
      id,
      words: from === null || to === null ? null : { first: from, last: to },
      paragraph,
      isElsewhere: first.part !== document || last.part !== document,
    };
  };
}
