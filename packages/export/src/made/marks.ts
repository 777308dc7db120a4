import { CommentRangeEnd, CommentRangeStart, CommentReference, type ParagraphChild, TextRun } from "docx";
import type { DocxComment, Placement } from "../comment.js";
import { isWithinCharacter } from "../xml/characters.js";
import type { Shown } from "./shown-paragraphs.js";

/** What marks the beginning or the end of a comment, and where it stands. */
interface Mark {
  readonly at: number;
  make(): ParagraphChild[];
}

/** The marks of comments by the paragraphs in which they stand. */
export class Marks {
  readonly placements: readonly Placement[];
  private readonly byParagraph = new Map<Shown, Mark[]>();

  constructor(
    text: string,
    private readonly shown: readonly Shown[],
    comments: readonly DocxComment[],
  ) {
    // what ends at an offset ends before anything begins there
    const ends: [Shown, Mark][] = [];
    const starts: [Shown, Mark][] = [];
    this.placements = comments.map((comment, id) => {
      const first = this.firstAfter(comment.start);
      const last = this.lastBefore(comment.end);
      const isFound = first !== undefined && last !== undefined;
      const from = isFound ? Math.max(comment.start, first.start) : 0;
      const to = isFound ? Math.min(comment.end, last.end) : 0;
      const whole = (at: number, next: number) => (isWithinCharacter(text, at) ? next : at);
      if (!isFound || from >= to) {
        const nearest = first ?? last ?? shown[0];
        if (nearest !== undefined)
          starts.push([nearest, { at: nearest.start, make: () => [...begin(id), ...end(id)] }]);
        return "paragraph";
      }
      starts.push([first, { at: whole(from, from - 1), make: () => begin(id) }]);
      ends.push([last, { at: whole(to, to + 1), make: () => end(id) }]);
      return "words";
    });
    for (const [paragraph, mark] of [...ends, ...starts]) {
      const marks = this.byParagraph.get(paragraph);
      if (marks === undefined) this.byParagraph.set(paragraph, [mark]);
      else marks.push(mark);
    }
  }

  in(paragraph: Shown): readonly Mark[] {
    return (this.byParagraph.get(paragraph) ?? []).sort((one, other) => one.at - other.at);
  }

  /** The paragraph in which an offset is, or the next one. */
  private firstAfter(offset: number): Shown | undefined {
    let low = 0;
    let high = this.shown.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.shown[middle] as Shown).end <= offset) low = middle + 1;
      else high = middle;
    }
    return this.shown[low];
  }

  /** The last paragraph that begins before an offset. */
  private lastBefore(offset: number): Shown | undefined {
    let low = 0;
    let high = this.shown.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.shown[middle] as Shown).start < offset) low = middle + 1;
      else high = middle;
    }
    return this.shown[low - 1];
  }
}

function begin(id: number): ParagraphChild[] {
  return [new CommentRangeStart(id)];
}

function end(id: number): ParagraphChild[] {
  return [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
}
