import type { DifferenceClass } from "@hearsay/core";
import { QUIET_CLASSES } from "@hearsay/core/plumbing";

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

/** The name of a class's look; those that change nothing are all alike. */
export function lookOf(cls: DifferenceClass): string {
  return QUIET_CLASSES.has(cls) ? "d-innocent" : `d-${cls}`;
}
