import { isCueVerb, isUnsureCue } from "../lexicon/cue-verbs.js";
import { numberOf } from "../tagging/parts-of-speech.js";
import type { Candidate } from "./candidates.js";
import type { Passage } from "./passage.js";

const STRIVING = /^(?:seeking|hoping|trying|wanting|looking|aiming|attempting|wishing|struggling|vying)$/;
const TRYING = /^(?:try|tries|tried|trying)$/;
const LAST_NOUN = numberOf("NNP");

/**
 * Whether what looks like a cue passes on nobody's words, nor a thought: "an armed group seeking to hold the road", "they tried
 * to flee".
 */
export function isNoCue({ words, tags }: Passage, { start, end }: Candidate): boolean {
  const { forms } = words;
  for (let at = start; at < end; at++) {
    const form = forms[at] as string;
    if (forms[at + 1] !== "to") continue;
    // "tried to explain" has a verb of speech after it
    if (TRYING.test(form) && at + 2 >= end) return true;
    const isBesideNoun = at > 0 && (tags[at - 1] as number) <= LAST_NOUN;
    if (STRIVING.test(form) && isBesideNoun && !speaks(forms[at + 2] ?? "")) return true;
  }
  return false;
}

function speaks(verb: string): boolean {
  return isCueVerb(verb) && !isUnsureCue(verb);
}

/** Whether the words are only the condition on which somebody speaks: "asked | not to be named". */
export function isOnlyCondition({ words }: Passage, content: readonly Candidate[]): boolean {
  const [first] = content;
  if (first === undefined) return false;
  const beginning = words.forms.slice(first.start, first.start + 4).join(" ");
  return /^not to be (?:named|identified|quoted)$/.test(beginning);
}
