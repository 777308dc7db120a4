import type { Range } from "../text/span.js";
import type { Credit } from "./credit.js";
import { isPossibleCueVerb } from "./cues.js";
import { subjectAfter, subjectBefore } from "./subject.js";
import { type GapWord, gapWords } from "./words.js";

/** How far before the marks a credit is looked for, in characters. */
const FARTHEST = 500;

/**
 * The credit in the part of the sentence before a quotation: Oduya said: “…; Oduya called it “…; According to Oduya, “…;
 * Oduya's verdict: “…. `gap` is that part.
 */
export function creditBefore(text: string, gap: Range): Credit | null {
  const words = gapWords(text, { start: Math.max(gap.start, gap.end - FARTHEST), end: gap.end });
  if (words.length === 0) return null;
  return colonLabel(text, gap, words) ?? nearestCue(words) ?? according(words);
}

/** The verb nearest the quotation that has a subject. */
function nearestCue(words: readonly GapWord[]): Credit | null {
  for (let verb = words.length - 1; verb >= 0; verb--) {
    const word = words[verb] as GapWord;
    if (!isPossibleCueVerb(word.lower) || isNoun(words, verb)) continue;
    const inverted =
      verb === 0 || /^(?:then|thus|so)$/.test((words[verb - 1] as GapWord).lower)
        ? subjectAfter(words, verb)
        : null;
    const source = inverted ?? participleSubject(words, verb) ?? subjectBefore(words, verb);
    if (source === null || isNobody(words, source)) continue;
    const distance = words.length - 1 - verb;
    return {
      source,
      cue: { start: word.start, end: word.end },
      confidence: distance <= 2 ? 0.95 : distance <= 8 ? 0.8 : 0.6,
    };
  }
  return null;
}

/** "it would tell", "what is called": no subject that anybody could be credited by. */
function isNobody(words: readonly GapWord[], source: Range): boolean {
  const inside = words.filter((word) => word.start >= source.start && word.end <= source.end);
  return (
    inside.length <= 2 &&
    /^(?:it|this|that|these|those|there|what|which|who|to|and|or)$/.test(inside[0]?.lower ?? "it")
  );
}

/** "Oduya shook her head, saying", "…, adding": the subject is the sentence's. */
function participleSubject(words: readonly GapWord[], verb: number): Range | null {
  const word = words[verb] as GapWord;
  if (!word.lower.endsWith("ing") || verb === 0) return null;
  const named = nameRightBefore(words, verb);
  if (named !== null) return named;
  const main = words.findIndex((one, at) => at > 0 && at < verb && isFiniteVerb(one.lower));
  return main > 0 ? subjectBefore(words, main) : null;
}

/** "footage of Maren Oduya asking": the name that the participle follows without a comma. */
function nameRightBefore(words: readonly GapWord[], verb: number): Range | null {
  let first = verb;
  while (first > 0 && (words[first - 1] as GapWord).isCapital && (words[first - 1] as GapWord).after === " ")
    first--;
  if (verb - first < 2) return null;
  return { start: (words[first] as GapWord).start, end: (words[verb - 1] as GapWord).end };
}

function isFiniteVerb(lower: string): boolean {
  return (
    /^(?:is|was|were|are|has|had|did|does|will|would)$/.test(lower) ||
    (lower.endsWith("ed") && lower.length > 4) ||
    isPossibleCueVerb(lower) ||
    /^(?:took|went|came|gave|made|shook|left|stood|sat|rose|spoke|got|put|saw|won|lost|held|kept|met|ran|set|hit)$/.test(
      lower,
    )
  );
}

function according(words: readonly GapWord[]): Credit | null {
  const at = words.findIndex((word, k) => word.lower === "according" && words[k + 1]?.lower === "to");
  if (at < 0) return null;
  const source = subjectAfter(words, at + 1);
  return (
    source && {
      source,
      cue: { start: (words[at] as GapWord).start, end: (words[at + 1] as GapWord).end },
      confidence: 0.85,
    }
  );
}

/** "Oduya: “…", "Oduya's verdict: “…", as headlines and captions have it. */
function colonLabel(text: string, gap: Range, words: readonly GapWord[]): Credit | null {
  const last = words.at(-1) as GapWord;
  const parting = text.slice(last.end, gap.end);
  if (/^\s*(?:--|\u2014|\u2013)\s*$/.test(parting)) return dashLabel(words);
  if (!/^\s*:\s*$/.test(parting) || words.length > 6) return null;
  if (words.some((word) => isPossibleCueVerb(word.lower))) return null;
  const owner = words.findIndex((word) => /'s?$/.test(word.lower) || word.lower.endsWith("'s"));
  if (owner >= 0) {
    const first = words[0] as GapWord;
    const end = (words[owner] as GapWord).end;
    return { source: { start: first.start, end }, cue: { start: end, end: last.end }, confidence: 0.7 };
  }
  if (!words.every((word) => word.isCapital)) return null;
  return { source: { start: (words[0] as GapWord).start, end: last.end }, cue: null, confidence: 0.8 };
}

/** "…, among them the former mayor Maren Oduya — “…": the name right before the dash. */
function dashLabel(words: readonly GapWord[]): Credit | null {
  let first = words.length;
  while (
    first > 0 &&
    (words[first - 1] as GapWord).isCapital &&
    (first === words.length || words[first - 1]?.after === " ")
  )
    first--;
  const last = words.at(-1) as GapWord;
  if (words.length - first < 2) return null;
  return { source: { start: (words[first] as GapWord).start, end: last.end }, cue: null, confidence: 0.7 };
}

function isNoun(words: readonly GapWord[], at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined && /^(?:the|an?|his|her|their|its|this|my|our|your|of|in|new)$/.test(before.lower)
  );
}
