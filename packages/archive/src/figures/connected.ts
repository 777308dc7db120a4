import type { NumberInSentence } from "./numbers.js";
import { plainForms } from "./plain-forms.js";
import type { Term } from "./term.js";
import { endsThing } from "./thing-end.js";
import { startsAsThing } from "./thing-start.js";

/** Verbs and little words by which a thing and its number are joined: "the gap is put at", "an offer of". */
const JOINED =
  /^(?:\s(?:is|was|are|were|be|been|has|have|had|will|would|could|now|still|also|already|of|at|to|from|as|put|set|stands?|stood|rose|rises?|risen|fell|falls?|fallen|grew|grown|climbed|reach(?:es|ed)?|hits?|total(?:s|led)?|widened|narrowed|came|come|comes|amounts?|amounted|worth|revised|estimated|down|up|only|just|about|around|nearly|almost|over|some|roughly|approximately|at least|more than|less than)){1,8}\s$/i;
const REACHED =
  /\b(?:stands?|stood|rose|rises?|risen|fell|falls?|fallen|grew|grown|climbed|reach(?:es|ed)?|hits?|total(?:s|led)?|widened|narrowed|put|revised|amounts?|amounted)\b/i;
const CHANGED =
  /\b(?:raise[ds]?|raising|lift(?:s|ed)|increase[ds]?|cut|cuts|lower(?:s|ed)|reduce[ds]?|improve[ds]?|revise[ds]?|puts?|estimate[ds]?)\s(?:[\p{Ll}\u2019']+\s){0,4}$/iu;
const CHANGED_TO =
  /^(?:\s(?!(?:and|but|than|that|which)\s)[\p{Ll}\u2019'-]+){0,5}\s(?:to|at)(?:\s(?:about|around|nearly|almost|at least|more than|over))?\s$/u;

/** What may stand right before a thing without making it another one: not "tax" in "tax gap". */
const NEUTRAL = new Set(
  (
    "a an the this that these those its their his her our my your any new latest final total estimated current overall whole entire first second third " +
    "initial original earlier previous revised improved higher lower official average annual and or of for in on with from by at as " +
    "said says that puts put planned proposed combined"
  ).split(" "),
);
/** "the last two budgets", "a lead of 200 delegates": no count of them. */
const NO_COUNT =
  /\b(?:last|past|next|first|final|other|these|those|all|by|another|(?:lead|margin|deficit|gap|difference|majority|advantage|edge) of)(?:\s(?:more than|at least|about|around|nearly|almost|some|over))?\s$/i;
const BARE_ENDS =
  /^(?:[.,;:!?)"\u201d\u2019]|$|\s(?:in|on|by|after|before|from|as|and|but|last|this|yesterday|today|since|while|when|according)\b)/;

/** Whether the grammar of a sentence joins a number to a thing so closely that it can be of nothing else. */
export function isConnected(
  sentence: string,
  number: NumberInSentence,
  at: number,
  { isPlural }: Term,
  words: readonly string[],
): boolean {
  const end = at + number.end - number.start;
  const before = sentence.slice(Math.max(0, at - 160), at).replace(/\s+/g, " ");
  const after = sentence.slice(end, end + 120).replace(/\s+/g, " ");
  const noun = words.at(-1) as string;
  if (number.unit === "")
    return (
      (isPlural && !NO_COUNT.test(before) && isCountOf(after, noun, words)) ||
      (isJoined(before, noun, words, true) && BARE_ENDS.test(after))
    );
  if (number.unit !== "money" && number.unit !== "percent") return false;
  if (/^\s(?:more|higher|lower|less|fewer|above|below|of)\b/i.test(after)) return false;
  return isJoined(before, noun, words, false) || isSumIn(after, noun, words, number.unit);
}

/** "12 schools were": the thing is what is counted. */
function isCountOf(after: string, noun: string, words: readonly string[]): boolean {
  const match = /^\s([\p{L}\u2019'-]+)(?:\s([\p{L}\u2019'-]+))?/u.exec(after);
  if (match === null) return false;
  const counted = words.length === 1 ? [match[1]] : [match[1], match[2]];
  const forms = counted.map((word) => plainForms(word ?? "")[0] ?? "");
  return forms.join(" ") === words.join(" ") && forms.at(-1) === noun && endsThing(after, words);
}

/** "1.2 billion crowns in spending cuts" */
function isSumIn(after: string, noun: string, words: readonly string[], unit: string): boolean {
  if (unit !== "money") return false;
  const match = /^\s(?:of|in)\s(?:([\p{Ll}-]+)\s)?([\p{Ll}-]+)(?![\p{L}-])/u.exec(after);
  if (match === null) return false;
  const [form = ""] = plainForms(match[2] as string);
  const [first] = plainForms(match[1] ?? "");
  return form === noun && (words.length === 1 || first === words.at(-2)) && endsThing(after, words);
}

/** "the gap is put at", "raised its pay offer to striking dockers to" */
function isJoined(before: string, noun: string, words: readonly string[], isBare: boolean): boolean {
  const tokens = [...before.matchAll(/[\p{L}\p{N}\u2019'-]+/gu)];
  for (let k = tokens.length - 1; k >= 0; k--) {
    const token = tokens[k] as RegExpExecArray;
    if (plainForms(token[0])[0] !== noun) continue;
    const between = before.slice(token.index + token[0].length);
    const changed = CHANGED.test(before.slice(0, token.index)) && CHANGED_TO.test(between) && !isBare;
    const joined = JOINED.test(between) && (!isBare || REACHED.test(between));
    return (
      (changed || joined) &&
      (changed || startsAsThing(before, words)) &&
      isThing(
        tokens.slice(0, k).map((one) => one[0]),
        words,
      )
    );
  }
  return false;
}

/** Whether nothing before a thing's noun makes it another thing. */
function isThing(before: readonly string[], words: readonly string[]): boolean {
  const last = before.at(-1);
  if (last === undefined || /['\u2019]s?$/.test(last)) return true;
  const [form = ""] = plainForms(last);
  return words.slice(0, -1).includes(form) || NEUTRAL.has(last.toLowerCase());
}
