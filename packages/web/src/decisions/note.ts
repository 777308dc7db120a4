import type { CheckedQuotation } from "@hearsay/core";
import { signal } from "@preact/signals";

/**
 * The notes that are being written, by the words of the quotation, as its number may become another's: a key that decides takes its note
 * along, and going on loses none.
 */
const notes = signal<ReadonlyMap<string, string>>(new Map());

type Noted = Pick<CheckedQuotation, "text">;

/** The note on a quotation: as it is being written, else that of the decision on it. */
export function noteOf({ text }: Noted, decided = ""): string {
  return notes.value.get(text) ?? decided;
}

export function writeNote({ text }: Noted, note: string): void {
  notes.value = new Map([...notes.peek(), [text, note]]);
}

export function forgetNotes(): void {
  notes.value = new Map();
}
