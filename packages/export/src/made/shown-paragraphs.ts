import type { Article, BlockKind, Range } from "@hearsay/core";
import { trimmed } from "@hearsay/core/plumbing";

/** A stretch of an article's text that is shown as a paragraph; its kind is null where it is in no block. */
export interface Shown extends Range {
  readonly kind: BlockKind | null;
}

/**
 * All text of an article in paragraphs: its blocks, and what stands between them, such as the labels of a transcript, which stand on
 * the line of what they introduce.
 */
export function shownParagraphs({ text, blocks }: Pick<Article, "text" | "blocks">): Shown[] {
  const shown: Shown[] = [];
  let done = 0;
  const addLines = (from: number, to: number) => {
    let start = from;
    for (const written of text.slice(from, to).split("\n")) {
      const line = trimmed(text, start, start + written.length);
      if (line.start < line.end) shown.push({ ...line, kind: null });
      start += written.length + 1;
    }
  };
  for (const { kind, start, end } of blocks) {
    const line = done + text.slice(done, start).lastIndexOf("\n") + 1;
    addLines(done, line);
    const label = trimmed(text, line, start);
    shown.push({ kind, start: label.start < label.end ? label.start : start, end });
    done = end;
  }
  addLines(done, text.length);
  return shown;
}
