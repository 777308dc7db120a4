import { isSpace } from "../text/characters.js";
import type { Range } from "../text/span.js";
import { isAbbreviation } from "./abbreviations.js";
import { afterClosers, nextWordStart } from "./closers.js";
import { isSayingVerb } from "./speech-verbs.js";

const TERMINALS = ".!?…。！？";
const WORD_END = /[\s"'“”‘’«»()[\]{},;:!?…—]/;
/** Longer runs of letters are no abbreviation and no word that could decide anything. */
const LONGEST_WORD = 40;

/**
 * The sentences of `text` within `range` (UTF-16 offsets), in order, without white space at their ends; together
 * they hold everything else. Marks and brackets that close after the full stop belong to the sentence. A blank
 * line always ends one. Linear in the length; never throws.
 */
export function sentencesOf(text: string, range: Range): Range[] {
  const sentences: Range[] = [];
  let start = skipSpace(text, range.start, range.end);
  let at = start;
  while (at < range.end) {
    const end = sentenceEndAt(text, at, range.end);
    if (end === null) {
      at = TERMINALS.includes(text[at] as string) ? afterTerminals(text, at, range.end) : at + 1;
      continue;
    }
    if (end > start) sentences.push({ start, end });
    start = skipSpace(text, end, range.end);
    at = start;
  }
  const end = skipSpaceBack(text, start, range.end);
  if (end > start) sentences.push({ start, end });
  return sentences;
}

/** Where the sentence ends that has its last character at `at`; null where none ends there. */
function sentenceEndAt(text: string, at: number, limit: number): number | null {
  const character = text[at] as string;
  if (character === "\n") return isBlankLine(text, at, limit) ? skipSpaceBack(text, 0, at) : null;
  if (!TERMINALS.includes(character)) return null;
  const stop = afterTerminals(text, at, limit);
  const end = afterClosers(text, stop, limit);
  if (end >= limit) return end;
  if (!isSpace(text.charCodeAt(end))) return "。！？".includes(character) ? end : null;
  const from = nextWordStart(text, end, limit);
  const next = wordAt(text, from, limit);
  if (/^\p{Ll}/u.test(next)) return null;
  if (character === "." && stop === at + 1 && end === stop && isAbbreviation(wordBefore(text, at), next)) {
    return null;
  }
  return end > stop && isNameThatSpeaks(text, from, limit) ? null : end;
}

/** After the run of full stops, question and exclamation marks at `at`, spaced dots of an ellipsis included. */
function afterTerminals(text: string, at: number, limit: number): number {
  let after = at;
  while (after < limit) {
    if (TERMINALS.includes(text[after] as string)) after++;
    else if (text[after] === " " && text[after - 1] === "." && text[after + 1] === "." && after + 1 < limit) {
      after++;
    } else break;
  }
  return after;
}

/** Whether "Hale asked" or "Ms. Hale said" stands at `at`: what follows `“Why?”` in the same sentence. */
function isNameThatSpeaks(text: string, at: number, limit: number): boolean {
  let start = at;
  for (let count = 0; count < 4; count++) {
    const word = wordAt(text, start, limit);
    if (word === "") return false;
    if (count > 0 && isSayingVerb(word)) return true;
    if (!/^\p{Lu}/u.test(word)) return false;
    start += word.length;
    if (text[start] === "." && word.length < 5) start++;
    if (text[start] !== " ") return false;
    start++;
  }
  return false;
}

function wordAt(text: string, from: number, limit: number): string {
  let to = from;
  while (to < limit && to - from < LONGEST_WORD && !WORD_END.test(text[to] as string) && text[to] !== ".")
    to++;
  return text.slice(from, to);
}

function wordBefore(text: string, to: number): string {
  let from = to;
  while (from > 0 && to - from < LONGEST_WORD && !WORD_END.test(text[from - 1] as string)) from--;
  return text.slice(from, to);
}

/** Whether the line break at `at` is followed by another with nothing but white space between. */
function isBlankLine(text: string, at: number, limit: number): boolean {
  let next = at + 1;
  while (next < limit && text[next] !== "\n" && isSpace(text.charCodeAt(next))) next++;
  return next < limit && text[next] === "\n";
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function skipSpaceBack(text: string, limit: number, from: number): number {
  let at = from;
  while (at > limit && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

const known = new WeakMap<Range, { readonly text: string; readonly sentences: readonly Range[] }>();

/** The sentences of a block of an article, found once however often they are asked for. */
export function sentencesOfBlock(text: string, block: Range): readonly Range[] {
  const before = known.get(block);
  if (before?.text === text) return before.sentences;
  const sentences = sentencesOf(text, block);
  known.set(block, { text, sentences });
  return sentences;
}
