import { plainForms } from "./beside.js";
import { KINDS, type Kind } from "./kinds.js";

/** A term as figures are looked for. */
export interface Term {
  /** The kind of numbers that it asks for; null: numbers of any kind that stand beside its words. */
  readonly kind: Kind | null;
  /** All its words, brought to one form. */
  readonly words: readonly string[];
  /** Of a term with a kind the other words, which say what happened ("ferry"); else all but the last, which is the thing. */
  readonly others: readonly string[];
}

const LITTLE = new Set(["a", "an", "the", "of", "in", "on", "from", "for", "by", "at", "number", "count"]);

/** What a term asks for: "ferry death toll" is the kind `toll` of what "ferry" names. */
export function termOf(term: string): Term {
  const words = plainForms(term);
  for (const kind of KINDS)
    for (const name of kind.terms) {
      const phrase = plainForms(name);
      const at = words.findIndex((_, from) => phrase.every((word, k) => words[from + k] === word));
      if (at < 0) continue;
      const others = [...words.slice(0, at), ...words.slice(at + phrase.length)];
      return { kind, words, others: others.filter((word) => !LITTLE.has(word)) };
    }
  return { kind: null, words, others: words.slice(0, -1) };
}
