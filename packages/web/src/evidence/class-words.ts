import type { DifferenceClass } from "@hearsay/core";

/** What kind a difference is, for the legend of an alignment. */
export const CLASS_WORDS: Readonly<Record<DifferenceClass, string>> = {
  negation: "a negation",
  number: "a number",
  name: "a name",
  modality: "how sure it is",
  other: "other words",
  typography: "typography",
  spelling: "spelling",
  bracket: "in brackets",
  ellipsis: "left out at an ellipsis",
  masked: "masked",
  disfluency: "of speech only",
  rejoined: "joined across the credit",
  artefact: "of the page or the machine",
  join: "joined without a sign",
  speaker: "the speaker",
  marks: "the marks",
  unread: "unread",
  reason: "the reason",
};

/** The differences that a quotation may have: no sign or convention is missing. */
const INNOCENT: ReadonlySet<DifferenceClass> = new Set([
  "typography",
  "spelling",
  "bracket",
  "ellipsis",
  "masked",
  "disfluency",
  "rejoined",
  "artefact",
]);

/** The name of a class's look; those that may be are all alike. */
export function lookOf(cls: DifferenceClass): string {
  return INNOCENT.has(cls) ? "d-innocent" : `d-${cls}`;
}
