import { bareName } from "@hearsay/core/plumbing";

/** How the labels of a transcript are named. */
export interface Names {
  /** Whether the caller said whose the label is. */
  isKnown(label: string): boolean;
  /** The name that the caller gave for the label, else the label's own, without parts and titles of a service. */
  nameOf(label: string): string;
}

/** The caller's names for labels; a label's case and spaces do not matter. */
export function namesFor(speakers: Readonly<Record<string, string>>): Names {
  const names = new Map(Object.entries(speakers).map(([label, speaker]) => [keyOf(label), speaker]));
  return {
    isKnown: (label) => names.has(keyOf(label)),
    nameOf: (label) => names.get(keyOf(label)) ?? names.get(keyOf(bareName(label))) ?? bareName(label),
  };
}

function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}
