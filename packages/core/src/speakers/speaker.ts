import type { Span } from "../text/span.js";

export type SpeakerKind = "person" | "group" | "organisation" | "document" | "unnamed";

/** Whom source spans stand for, resolved over the article. */
export interface Speaker {
  /** `s1`, `s2`, … in the order of the first mention. */
  readonly id: string;
  /** The fullest name in the article ("Khalil al-Hayya"), or the words of an unnamed source ("a spokesman"). */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** "Hamas media advisor", where the article gives one. */
  readonly role: string | null;
  readonly mentions: readonly Span[];
  /** Why the mentions are taken for one speaker, in words for a reader. */
  readonly reason: string;
}
