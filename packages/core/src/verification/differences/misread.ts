import { type Change, draftNorms, type Explanation, sourceNorms } from "./change.js";

/** Shapes that recognition of printed letters takes for one another, brought to one form. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/rn|nn/g, "m"],
  [/vv/g, "w"],
  [/cl/g, "d"],
  [/[1|!i]/g, "l"],
  [/0/g, "o"],
  [/5/g, "s"],
  [/8/g, "b"],
  [/c(?=h)/g, "e"],
];

/** Letters misread by the machine that recognised the source's print. A figure is never excused by its shape. */
export function asMisread(change: Change): Explanation | null {
  if (change.draft.length === 0 || change.source.length === 0) return null;
  const draft = draftNorms(change);
  const source = sourceNorms(change);
  if (draft.some((norm) => /\d/.test(norm))) return null;
  // "1" is read for "I", and no word for any other figure
  if (source.some((norm) => /^\d/.test(norm) && !/\p{L}/u.test(norm) && norm !== "1")) return null;
  if (looks(draft) !== looks(source) || !change.misread) return null;
  return {
    verdict: "verbatim",
    class: "artefact",
    message: `The source’s “${change.sourceText}” seems to be “${change.draftText}”, misread by a machine.`,
  };
}

function looks(norms: readonly string[]): string {
  return LOOKALIKES.reduce((form, [shape, letter]) => form.replace(shape, letter), norms.join(""));
}
