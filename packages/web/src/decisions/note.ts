import { signal } from "@preact/signals";

/** The notes that are being written, by quotation: a key that decides takes its note along, and going on loses none. */
const notes = signal<ReadonlyMap<string, string>>(new Map());

/** The note on a quotation: as it is being written, else that of the decision on it. */
export function noteOf(id: string, decided = ""): string {
  return notes.value.get(id) ?? decided;
}

export function writeNote(id: string, text: string): void {
  notes.value = new Map([...notes.peek(), [id, text]]);
}

export function forgetNotes(): void {
  notes.value = new Map();
}
