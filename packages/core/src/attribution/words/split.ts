import { isDigit, isLetter, isSpace } from "../../text/characters.js";
import type { Range } from "../../text/span.js";
import { factsOf } from "./facts.js";
import type { Words } from "./words.js";

/** Longer runs are cut: no word is that long. */
const LONGEST_WORD = 60;
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

/**
 * Splits a block into words and signs.
 *
 * @param sentences those of the block, in order; a full stop that does not end one belongs to its word
 * @returns the words in order; linear in the length
 */
export function splitWords(text: string, block: Range, sentences: readonly Range[]): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const sentenceOf: number[] = [];
  const sentenceStarts: number[] = [];
  const add = (start: number, end: number, sentence: number) => {
    starts.push(start);
    ends.push(end);
    sentenceOf.push(sentence);
  };
  for (const [index, sentence] of sentences.entries()) {
    sentenceStarts.push(starts.length);
    const end = Math.min(sentence.end, block.end);
    for (let at = sentence.start; at < end; ) {
      if (isSpace(text.charCodeAt(at))) {
        at++;
        continue;
      }
      const to = endOfWord(text, at, end);
      const cut = to - lengthOfClitic(text, at, to);
      if (cut > at) add(at, cut, index);
      if (cut < to) add(cut, to, index);
      at = to;
    }
  }
  sentenceStarts.push(starts.length);
  const texts = starts.map((start, at) => text.slice(start, ends[at]));
  const facts = texts.map(factsOf);
  return {
    length: texts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    texts,
    forms: facts.map(({ spelling }) => spelling),
    facts,
    sentences: Int32Array.from(sentenceOf),
    sentenceStarts,
  };
}

/** Of "'s" or "n't" at the end of a word; 0 where there is none. */
function lengthOfClitic(text: string, start: number, end: number): number {
  if (end - start < 3 || (!isApostrophe(text.charCodeAt(end - 2)) && !isApostrophe(text.charCodeAt(end - 3))))
    return 0;
  return CLITIC.exec(text.slice(Math.max(start, end - 4), end))?.[0].length ?? 0;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Where the word or sign that begins at `at` ends. */
function endOfWord(text: string, at: number, limit: number): number {
  const code = text.codePointAt(at) as number;
  if (!isLetter(code) && !isDigit(code)) return endOfSign(text, at, limit, code);
  let end = at;
  while (end < limit && end - at < LONGEST_WORD) {
    const next = text.codePointAt(end) as number;
    if (isLetter(next) || isDigit(next)) end += next > 0xffff ? 2 : 1;
    else if (holdsTogether(text, end, limit)) end++;
    else break;
  }
  return text[end] === "." && end + 1 < limit && isAbbreviated(text, at, end, limit) ? end + 1 : end;
}

/** "don't", "al-Hayya", "1,400", "U.S", "AT&T": one sign between letters or digits. */
function holdsTogether(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit) return false;
  const sign = text[at] as string;
  const next = text.codePointAt(at + 1) as number;
  if (sign === "," || sign === ":") return isDigit(text.charCodeAt(at - 1)) && isDigit(next);
  return "-'’.&".includes(sign) && (isLetter(next) || isDigit(next));
}

/** A full stop inside its sentence belongs to the word before it, unless a mark closes after it. */
function isAbbreviated(text: string, start: number, stop: number, limit: number): boolean {
  return (
    stop - start <= 6 &&
    stop + 1 < limit &&
    /[\s,;:'’)]/.test(text[stop + 1] as string) &&
    !/["”]/.test(text[stop + 1] as string)
  );
}

/** A run of the same sign (dots, hyphens, straight apostrophes as a mark) is one. */
function endOfSign(text: string, at: number, limit: number, code: number): number {
  if (code > 0xffff) return at + 2;
  const sign = text[at] as string;
  if (!".-'`*_=".includes(sign)) return at + 1;
  let end = at + 1;
  while (end < limit && end - at < LONGEST_WORD && text[end] === sign) end++;
  return end;
}
