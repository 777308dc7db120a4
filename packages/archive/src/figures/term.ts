import { KINDS, type Kind } from "./kinds.js";
import { plainForms } from "./plain-forms.js";

/** A term as figures are looked for. */
export interface Term {
  /** The kind of numbers that it asks for; null: numbers of any kind that stand beside its words. */
  readonly kind: Kind | null;
  /** All its words, brought to one form. */
  readonly words: readonly string[];
  /** Of a term with a kind the other words, which say what happened ("ferry"); else all but the last, which is the thing. */
  readonly others: readonly string[];
  /** Whether its last word is a plural, so that "12 schools" is a number of the term. */
  readonly isPlural: boolean;
}

const LITTLE = new Set(["a", "an", "the", "of", "in", "on", "from", "for", "by", "at", "number", "count"]);

/** What a term asks for: "ferry death toll" is the kind `toll` of what "ferry" names. */
export function termOf(term: string): Term {
  const words = plainForms(term);
  const isPlural = /(?:[^s]s|people|children|men|women)['"\u2019\u201d\s]*$/i.test(term);
  for (const kind of KINDS)
    for (const name of kind.terms) {
      const phrase = plainForms(name);
      const at = words.findIndex((_, from) => phrase.every((word, k) => words[from + k] === word));
      if (at < 0) continue;
      const others = [...words.slice(0, at), ...words.slice(at + phrase.length)];
      return { kind, words, others: others.filter((word) => !LITTLE.has(word)), isPlural };
    }
  return { kind: null, words, others: words.slice(0, -1), isPlural };
}
