import type { CheckedQuotation, Verdict } from "@hearsay/core";

/** What can be decided on a quotation, with its words for a reader and its key. */
export const CHOICES = [
  { name: "accept", label: "Accept", done: "accepted", key: "a" },
  { name: "fix", label: "To fix", done: "to fix", key: "f" },
  { name: "ask", label: "Ask", done: "to ask", key: "q" },
] as const;

export type Choice = (typeof CHOICES)[number]["name"];

/** What a decision rests on: when one of these is another, the quotation opens again. */
export interface Grounds {
  readonly words: string;
  /** Whom the draft credits. */
  readonly speaker: string | null;
  readonly verdict: Verdict | null;
  /** The hash of the source that the verdict rests on; its name where it has none, null without a source. */
  readonly source: string | null;
}

export interface Decision {
  readonly choice: Choice;
  readonly note: string;
  readonly initials: string;
  /** When it was made, ISO 8601. */
  readonly at: string;
  readonly grounds: Grounds;
  /** Of quotations with the same grounds, the how manieth, from 0 on. */
  readonly nth: number;
}

/** What a decision on a quotation would rest on. `hashes` are those of the sources, by their names. */
export function groundsOf(
  { text, speaker, verdict, evidence }: CheckedQuotation,
  hashes: ReadonlyMap<string, string | null>,
): Grounds {
  const source = evidence === null ? null : (hashes.get(evidence.source) ?? evidence.source);
  return { words: text, speaker, verdict, source };
}

export function doneLabel(choice: Choice): string {
  return CHOICES.find(({ name }) => name === choice)?.done ?? choice;
}
