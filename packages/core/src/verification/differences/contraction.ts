import { type Change, draftNorms, type Explanation, sourceNorms } from "./change.js";

const SPOKEN: Readonly<Record<string, string>> = {
  "can't": "cannot",
  "won't": "will not",
  "shan't": "shall not",
  "ain't": "is not",
  gonna: "going to",
  wanna: "want to",
  gotta: "got to",
  hafta: "have to",
  outta: "out of",
  lotta: "lot of",
  dunno: "do not know",
  gimme: "give me",
  lemme: "let me",
  coulda: "could have",
  woulda: "would have",
  shoulda: "should have",
  "y'all": "you all",
  "ma'am": "madam",
  "c'mon": "come on",
  "'til": "until",
  til: "until",
  till: "until",
  "'cause": "because",
  cuz: "because",
  kinda: "kind of",
  "'em": "them",
  em: "them",
  "let's": "let us",
  cause: "because",
};

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, " not"],
  [/'re$/, " are"],
  [/'ve$/, " have"],
  [/'ll$/, " will"],
  [/'m$/, " am"],
];

/** The same words, run together in speech on one side: "do not" and "don't", "going to" and "gonna". */
export function asContraction(change: Change): Explanation | null {
  if (change.draft.length === 0 || change.source.length === 0) return null;
  const draft = spell(draftNorms(change));
  const source = spell(sourceNorms(change));
  if (!draft.some((form) => source.some((other) => isSameOrCut(change, form, other)))) return null;
  return {
    verdict: "edited",
    class: "spelling",
    message: `“${change.draftText}” is “${change.sourceText}” in the source.`,
  };
}

/**
 * Whether the forms are the same, or the quotation begins or ends inside of the source's contraction: "is a mess" of
 * "it's a mess". What is cut off must be no negation.
 */
function isSameOrCut({ atStart, atEnd }: Change, draft: string, source: string): boolean {
  if (draft === source) return true;
  if (atStart && source.endsWith(` ${draft}`)) return true;
  return atEnd && source.startsWith(`${draft} `) && !/ not\b|cannot/.test(source.slice(draft.length));
}

/** The full forms of a run of words; two where an ending may be "is" or "has", "would" or "had". */
function spell(norms: readonly string[]): string[] {
  const forms = [""];
  for (const norm of norms) {
    const full = fullForms(norm);
    const before = forms.splice(0, forms.length);
    // two ambiguous endings in one small change do not happen; four forms are plenty
    for (const form of before.slice(0, 4))
      for (const next of full) forms.push(form === "" ? next : `${form} ${next}`);
  }
  return forms.map((form) => form.replace("can not", "cannot"));
}

function fullForms(norm: string): string[] {
  if (Object.hasOwn(SPOKEN, norm)) return [SPOKEN[norm] as string];
  for (const [ending, full] of ENDINGS) if (ending.test(norm)) return [norm.replace(ending, full)];
  if (/^[a-z]{2,}in$/.test(norm) && norm !== "thin") return [norm, `${norm}g`];
  if (norm.endsWith("'s")) return [`${norm.slice(0, -2)} is`, `${norm.slice(0, -2)} has`];
  if (norm.endsWith("'d")) return [`${norm.slice(0, -2)} would`, `${norm.slice(0, -2)} had`];
  return [norm];
}
