/** What is put into a text at an offset, and how much of what stands there it replaces. */
export interface Edit {
  readonly at: number;
  readonly insert: string;
  /** 0 where it is left out. */
  readonly remove?: number;
  /** At the same offset the lower one comes first; 0 where it is left out. */
  readonly rank?: number;
}

/** The text with the edits, which must not overlap; in time linear in both but for sorting. */
export function edited(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((one, other) => one.at - other.at || (one.rank ?? 0) - (other.rank ?? 0));
  const pieces: string[] = [];
  let done = 0;
  for (const { at, insert, remove = 0 } of sorted) {
    pieces.push(text.slice(done, at), insert);
    done = at + remove;
  }
  pieces.push(text.slice(done));
  return pieces.join("");
}
