import type { KeptSaid } from "../src/people/said.js";

/** What somebody is credited with, as a store gives it back. */
export function said(told: Partial<KeptSaid> & Pick<KeptSaid, "id">): KeptSaid {
  const text = told.text ?? `the ${told.id} boats will come`;
  return {
    version: told.id,
    start: 0,
    end: text.length,
    text,
    words: text.split(" ").length,
    kind: "direct",
    sourceKind: "person",
    speaker: "s1",
    name: "Ana Reyes",
    forms: [],
    roles: [],
    creditedAs: told.name ?? "Ana Reyes",
    via: [],
    confidence: 0.9,
    file: `${told.id}.txt`,
    url: null,
    headline: null,
    outlet: null,
    section: null,
    published: null,
    ...told,
  };
}
