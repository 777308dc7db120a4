import { signal } from "@preact/signals";

/** The note that is being written, and on which quotation: a key that decides takes it along. */
export const note = signal<{ readonly id: string; readonly text: string }>({ id: "", text: "" });

export function noteOf(id: string): string {
  return note.value.id === id ? note.value.text : "";
}
