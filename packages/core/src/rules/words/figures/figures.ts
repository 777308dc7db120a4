import type { Range } from "../../../text/span.js";
import { CASUALTIES } from "./casualties.js";
import { isSum, MONEY } from "./money.js";
import { HAS_NUMBER } from "./number.js";
import { SHARES, VOTES } from "./votes.js";

/** Kinds of figures, each with a look at what a sentence must have for one: most have none, and need no closer look. */
const KINDS: readonly { readonly patterns: readonly RegExp[]; readonly hint: RegExp }[] = [
  {
    patterns: CASUALTIES,
    hint: /kill|dead|die|dea|drown|murder|massac|nap|abduct|injur|wound|hurt|miss|maim|slain|sick|displac|homeless|hospital|ill|lost|live|bod|casualt|fatal|corpse|toll|claim|cost/i,
  },
  {
    patterns: MONEY,
    hint: /[$€£¥₹₦₩₽]|[A-Z]{3}\s?\d|Rs|[NR]\d|thousand|million|billion|trillion|crore|lakh|\d\s?(?:bn|tn|[mk])|\d,\d{3}/i,
  },
  { patterns: SHARES, hint: /%|per/i },
  { patterns: VOTES, hint: /vote|ballot|majority/i },
];

/** Of a longer sentence only so many characters are read. */
const LONGEST_SENTENCE = 2000;

/**
 * The casualties, sums of money, shares and counts of votes of one sentence, in the order of the text. No dates, ages,
 * scores, distances or everyday prices.
 *
 * @param sentence where it stands in `text` (UTF-16 offsets)
 * @returns each figure with its noun
 */
export function figuresIn(text: string, sentence: Range): Range[] {
  const written = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE));
  if (!HAS_NUMBER.test(written)) return [];
  const patterns = KINDS.flatMap((kind) => (kind.hint.test(written) ? kind.patterns : []));
  const figures = patterns.flatMap((pattern) =>
    [...written.matchAll(pattern)].flatMap((match) => {
      const words = match[1] as string;
      const end = match.index + match[0].length;
      if (MONEY.includes(pattern) && !isSum(words, written, end)) return [];
      const start = sentence.start + match.index + match[0].lastIndexOf(words);
      return [{ start, end: start + words.length }];
    }),
  );
  return figures.sort((a, b) => a.start - b.start || b.end - a.end);
}
