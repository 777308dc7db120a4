import type { Window } from "../lookup/candidates.js";
import type { SourceDocument, SourceIndex } from "../lookup/source-index.js";

/** A speaker breaks off after this many words at most. */
const LONGEST_START = 6;
const SENTENCE_END = /[.?!\u2026]|--|\u2014/;

/**
 * Marks the sentences of spoken text that only begin the next one: "We. We will not", "And then we. And then we saw".
 *
 * @param droppable one byte for each word of the window; set to 1 where the word may be left out
 */
export function markRestartedSentences(index: SourceIndex, window: Window, droppable: Uint8Array): void {
  const { document, from, to } = window;
  const { text } = (index.documents[document] as SourceDocument).article;
  const endsBefore = (position: number) =>
    SENTENCE_END.test(text.slice(index.endOf(position - 1), index.startOf(position)).slice(0, 20));
  let start = from;
  for (let position = from + 1; position < to; position++) {
    if (!endsBefore(position)) continue;
    const length = position - start;
    if (length <= LONGEST_START && beginsAlike(index, start, position, length, to))
      droppable.fill(1, start - from, position - from);
    start = position;
  }
}

/** Whether the words from `first` are those from `second`, and the sentence there goes on. */
function beginsAlike(index: SourceIndex, first: number, second: number, length: number, to: number): boolean {
  if (second + length >= to) return false;
  for (let k = 0; k < length; k++) if (index.ids[first + k] !== index.ids[second + k]) return false;
  return true;
}
