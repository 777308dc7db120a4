import type { Range } from "../text/span.js";
import { isAuxiliary, isConjunction, isCueVerb, isPreposition } from "./cues.js";
import type { GapWord } from "./words.js";

/** No subject is longer than this. */
const LONGEST = 30;

/**
 * The subject that ends before the verb at `verb`: "Maren Oduya, the port's engineer, said". Apposition and relative
 * clause belong to it. Null where there is none.
 */
export function subjectBefore(words: readonly GapWord[], verb: number): Range | null {
  let last = verb - 1;
  while (
    last >= 0 &&
    isAuxiliary((words[last] as GapWord).lower) &&
    !/,/.test((words[last] as GapWord).after)
  )
    last--;
  if (last < 0) return null;
  const apposed = (words[last] as GapWord).after.trimStart().startsWith(",");
  let first = clauseStart(words, last, apposed ? 1 : 0);
  first = skipLeadIn(words, first, last);
  return first > last ? null : { start: (words[first] as GapWord).start, end: (words[last] as GapWord).end };
}

/** Where the clause begins that holds the word at `last`; `commas` of them belong to an apposition. */
function clauseStart(words: readonly GapWord[], last: number, commas: number): number {
  let left = commas;
  let first = last;
  while (first > 0 && last - first < LONGEST) {
    const before = words[first - 1] as GapWord;
    if (/[.;:!?\u2014\u2013\n]|\s-\s|--/.test(before.after) && !isInsideName(before)) break;
    if (before.after.includes(",")) {
      if (left === 0) break;
      left--;
    }
    if (left === 0 && isConjunction(before.lower) && !joinsNames(words, first)) break;
    if (left === 0 && isCueVerb(before.lower) && !(words[first] as GapWord).isCapital) break;
    first--;
  }
  return first;
}

/** "Mr. Oduya", "J. Hale": a full stop that ends no sentence. */
function isInsideName(word: GapWord): boolean {
  return (
    word.after.startsWith(". ") &&
    (word.text.length === 1 ||
      /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Prof|St|Rev|Sir)$/.test(word.text))
  );
}

/** "France and Germany said", "Oduya and her deputy said". */
function joinsNames(words: readonly GapWord[], at: number): boolean {
  const conjunction = words[at - 1] as GapWord;
  const before = words[at - 2];
  return (
    conjunction.lower === "and" &&
    before !== undefined &&
    (before.isCapital || (words[at] as GapWord).isCapital)
  );
}

/** Skips "But", "On Tuesday", "In a statement" before the subject proper. */
function skipLeadIn(words: readonly GapWord[], first: number, last: number): number {
  let at = first;
  while (
    at < last &&
    /^(?:but|and|so|yet|then|still|now|later|however|meanwhile|as)$/.test((words[at] as GapWord).lower)
  )
    at++;
  if (!isPreposition((words[at] as GapWord).lower)) return at;
  // the object of the preposition ends before the last name or article
  for (let start = last; start > at + 1; start--) {
    const word = words[start] as GapWord;
    const before = words[start - 1] as GapWord;
    const begins = word.isCapital && !before.isCapital && !isPreposition(before.lower);
    if (begins || /^(?:he|she|they|the|a|an|one|some)$/.test(word.lower)) {
      return /^(?:the|a|an|one|some)$/.test(before.lower) ? start - 1 : start;
    }
  }
  return at;
}

/**
 * The subject that stands after its verb: "said Maren Oduya, the port's engineer". `verb` is the verb's position;
 * ends with the clause. Null where what follows is no subject.
 */
export function subjectAfter(words: readonly GapWord[], verb: number): Range | null {
  const first = words[verb + 1];
  if (first === undefined || /[,.;:]/.test((words[verb] as GapWord).after)) return null;
  if (isPreposition(first.lower) || isConjunction(first.lower)) return null;
  if (
    /^(?:me|us|reporters|him|her|them|this|it|so|yesterday|today|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last)$/.test(
      first.lower,
    )
  ) {
    return null;
  }
  let last = verb + 1;
  for (let at = verb + 1; at < words.length && at - verb < LONGEST; at++) {
    const word = words[at] as GapWord;
    last = at;
    if (/[.;:!?\u2014\u2013\n]/.test(word.after) && !isInsideName(word)) break;
    const next = words[at + 1];
    if (next === undefined) break;
    if (word.after.includes(",") && !isApposition(words, at + 1)) break;
    if (
      /^(?:in|on|at|during|after|before|as|while|when|that|to|by|last|this|about|yesterday|today)$/.test(
        next.lower,
      ) &&
      !word.after.includes(",")
    ) {
      break;
    }
    if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next.lower)) break;
  }
  return { start: first.start, end: (words[last] as GapWord).end };
}

/** Whether what follows a comma tells who the one before it is: "the mayor", "a baker from Talvik", "who", "29". */
function isApposition(words: readonly GapWord[], at: number): boolean {
  const word = words[at] as GapWord;
  return (
    /^(?:the|an?|who|whose|one|his|her|their|its|chief|head|director|president|executive|chairman|former|co-founder|founder|\d+)$/.test(
      word.lower,
    ) ||
    (word.isCapital && !/^(?:but|and|he|she|they|in|on|at)$/.test(word.lower))
  );
}
