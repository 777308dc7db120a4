import type { Range } from "../text/span.js";
import type { Credit } from "./credit.js";
import { isCueVerb, isPossibleCueVerb } from "./cues.js";
import { subjectAfter, subjectBefore } from "./subject.js";
import { type GapWord, gapWords } from "./words.js";

const FARTHEST_WORD = 32;

/**
 * The credit in the rest of a quotation's sentence: "…," Oduya said; said Oduya; according to Oduya; Oduya, who runs the
 * port, told the council. `gap` is that rest.
 */
export function creditAfter(text: string, gap: Range): Credit | null {
  const words = gapWords(text, gap, FARTHEST_WORD);
  if (words.length < 2) return null;
  return according(words) ?? inverted(words) ?? plainCredit(text, gap, words);
}

/** "according to Oduya". */
function according(words: readonly GapWord[]): Credit | null {
  const at = words.findIndex((word, k) => word.lower === "according" && words[k + 1]?.lower === "to");
  if (at < 0) return null;
  const source = subjectAfter(words, at + 1);
  return (
    source && {
      source,
      cue: { start: (words[at] as GapWord).start, end: (words[at + 1] as GapWord).end },
      confidence: 0.9,
    }
  );
}

/** "said Maren Oduya, the port's engineer". */
function inverted(words: readonly GapWord[]): Credit | null {
  let verb = 0;
  while (verb < 2 && (words[verb] as GapWord).lower.endsWith("ly")) verb++;
  const word = words[verb] as GapWord;
  if (!isCueVerb(word.lower)) return null;
  const source = subjectAfter(words, verb);
  return source && { source, cue: { start: word.start, end: word.end }, confidence: 0.95 };
}

/** "Maren Oduya, the port's engineer, told the council". */
function plainCredit(text: string, gap: Range, words: readonly GapWord[]): Credit | null {
  const isDirect = /^\s*[,\u2014\u2013-]?\s*$/.test(text.slice(gap.start, (words[0] as GapWord).start));
  for (let verb = 1; verb < words.length; verb++) {
    const word = words[verb] as GapWord;
    if (!isPossibleCueVerb(word.lower) || isNoun(words, verb)) continue;
    const source = subjectBefore(words, verb);
    if (source === null) continue;
    // a later clause may have a speaker of its own; the words at once after the marks are the credit
    const isNear =
      source.start === (words[0] as GapWord).start || text.slice(gap.start, source.start).trim().length <= 1;
    const endsClause = /,\s*$/.test(text.slice(Math.max(gap.start, source.start - 2), source.start));
    if (!isNear && !endsClause) continue;
    return {
      source,
      cue: { start: word.start, end: word.end },
      confidence: isDirect && isNear ? 0.95 : 0.75,
    };
  }
  return null;
}

/** "the report", "a statement", "his answer": a determiner right before it makes a noun of the word. */
function isNoun(words: readonly GapWord[], at: number): boolean {
  const before = words[at - 1] as GapWord;
  return (
    /^(?:the|an?|his|her|their|its|this|that|my|our|your|of|to|in|new|'s)$/.test(before.lower) ||
    /'s?$/.test(before.lower.slice(-2))
  );
}
