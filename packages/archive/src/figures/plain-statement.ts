const NOT_PLAIN_BEFORE =
  /\b(?:another|a further|an additional|a second|first|third|fourth|other|would|could|might|may|if|unless|every|each|per|than|denied|between)\s(?:[\p{L}]+\s){0,2}$/iu;
const NOT_PLAIN_AFTER =
  /^(?:\s[\p{L}-]+){0,6}(?:\sof (?:whom|them|these|those)|\salone\b|\s(?:each|every|a|per) (?:year|day|month|week)\b|\sor more\b)/iu;
/** "6,000 dead and wounded" */
const BOTH =
  /^(?:\s[\p{L}-]+){0,5}\s(?:dead|killed|died|injured|wounded|missing|hurt) (?:and|or) (?:wounded|injured|missing|hurt|killed|dead)\b/iu;
/** Where a sentence supposes or asks. */
export const NOT_SAID =
  /\b(?:if|would have|could have|might have|drill|exercise|film|novel|imagine|suppose|unless)\b|\?["\u201d\u2019]?$/i;
const PART = /\b(?:including|among them|of whom|of them|among those|among the dead)\b[^.]{0,60}$/i;

/** Whether a number is said of all, as a fact: no part, no addition, no supposition. */
export function isPlain(written: string, start: number, end: number): boolean {
  const before = written.slice(Math.max(0, start - 100), start);
  const after = written.slice(end, end + 120);
  return (
    !NOT_SAID.test(written) &&
    !/(?:\b(?:not|never)|n['\u2019]t)\s[^.;]{0,40}$/i.test(before) &&
    !NOT_PLAIN_BEFORE.test(before) &&
    !PART.test(before) &&
    !NOT_PLAIN_AFTER.test(after) &&
    !BOTH.test(after) &&
    !/\b(?:killed|killing|wounded|injured|dead) (?:and|or) (?:wounded|injured|injuring|wounding|killed)\s(?:\p{L}+\s){0,2}$/iu.test(
      before,
    ) &&
    !/^['\u2019]?\s(?:probation|community|suspended)\b/i.test(after) &&
    !/^\s(?:more|of)\b/i.test(after)
  );
}
