import type { Quotation } from "../../quotations/quotation.js";
import { quantitiesOf } from "../../text/quantities/quantities.js";
import type { Range } from "../../text/span.js";
import { type Word, wordsOf } from "../../text/words.js";

/** A word of a draft's quotation, with what the draft says about it. */
export interface QuotedWord extends Word {
  /** Stands in square brackets: the writer's word, not the speaker's. */
  readonly bracketed: boolean;
  /** Part of it stands in brackets, "[T]he". */
  readonly partlyBracketed: boolean;
  /** An ellipsis stands before it. */
  readonly afterEllipsis: boolean;
  /** First after words of the draft that part the quotation: “A,” she said. “B.” */
  readonly afterBreak?: boolean;
  /** Words in masked letters, "f***". */
  readonly masked: boolean;
  /** The longest quantity that begins with this word: how many words it has, and what it may mean. */
  readonly quantity?: { readonly length: number; readonly meanings: readonly string[] };
}

/** A quotation as the list of its words. */
export interface QuotedWords {
  readonly words: readonly QuotedWord[];
  /** Whether "[sic]" stands somewhere in it. */
  readonly sic: boolean;
}

const ELLIPSIS = /\u2026|\.(?:[ \u00a0]?\.){2,3}/g;
const BRACKETS = /\[([^[\]]{0,400})\]/g;

/**
 * The words of a quotation of `text`, its square brackets, ellipses and masked words understood as what they are.
 * An ellipsis in brackets is an ellipsis; "[sic]" is dropped; "[T]he" is the word "The".
 */
export function quotedWords(text: string, quotation: Pick<Quotation, "inner">): QuotedWords {
  const words: QuotedWord[] = [];
  let sic = false;
  let end = -1;
  for (const piece of quotation.inner) {
    let afterBreak = end >= 0 && /\p{L}/u.test(text.slice(end, piece.start));
    end = piece.end;
    const signs = new Signs(text, piece);
    for (const word of wordsOf(text, piece.start, piece.end)) {
      const afterEllipsis = signs.ellipsisBefore(word);
      const bracket = signs.bracketAround(word);
      const previous = words.at(-1);
      const bridge = previous === undefined ? null : bridgeBetween(text, previous, word);
      if (bracket !== null && isSic(bracket)) sic = true;
      else if (previous !== undefined && bridge !== null) {
        words[words.length - 1] = joinWords(text, previous, word, bridge);
      } else {
        const quoted = quotedWord(word, bracket !== null, afterEllipsis && words.length > 0);
        words.push(afterBreak ? { ...quoted, afterBreak } : quoted);
        afterBreak = false;
      }
    }
  }
  return { words: withQuantities(text, words), sic };
}

function withQuantities(text: string, words: readonly QuotedWord[]): readonly QuotedWord[] {
  const tokens = words.map((word, at) => {
    const previous = words[at - 1];
    const gap = previous === undefined ? "" : text.slice(previous.end, Math.max(previous.end, word.start));
    return {
      norm: word.norm,
      text: text.slice(word.start, word.end),
      gap: word.afterEllipsis ? "\u2026" : gap,
    };
  });
  const quantities = new Map(quantitiesOf(tokens).map((quantity) => [quantity.start, quantity]));
  if (quantities.size === 0) return words;
  return words.map((word, at) => {
    const found = quantities.get(at);
    return found === undefined
      ? word
      : { ...word, quantity: { length: found.end - at, meanings: found.meanings } };
  });
}

function quotedWord(word: Word, bracketed: boolean, afterEllipsis: boolean): QuotedWord {
  const masked = word.norm.length > 1 && (word.norm.includes("*") || word.norm.includes("--"));
  return { ...word, bracketed, partlyBracketed: false, afterEllipsis, masked };
}

/** The brackets and ellipses of a piece of text, asked for word by word from its beginning to its end. */
class Signs {
  readonly #brackets: readonly (Range & { readonly content: string })[];
  readonly #ellipses: readonly number[];
  #nextBracket = 0;
  #nextEllipsis = 0;

  constructor(text: string, piece: Range) {
    const inner = text.slice(piece.start, piece.end);
    this.#brackets = Array.from(inner.matchAll(BRACKETS), (match) => {
      const start = piece.start + match.index;
      return { start, end: start + match[0].length, content: (match[1] as string).trim() };
    });
    this.#ellipses = Array.from(inner.matchAll(ELLIPSIS), (match) => piece.start + match.index);
  }

  /** Whether an ellipsis stands between the word asked for before and this one. */
  ellipsisBefore(word: Word): boolean {
    const first = this.#nextEllipsis;
    while ((this.#ellipses[this.#nextEllipsis] ?? Number.POSITIVE_INFINITY) < word.start)
      this.#nextEllipsis++;
    return this.#nextEllipsis > first;
  }

  /** What the square brackets hold in which the word stands; null where it stands in none. */
  bracketAround(word: Word): string | null {
    while ((this.#brackets[this.#nextBracket]?.end ?? Number.POSITIVE_INFINITY) <= word.start)
      this.#nextBracket++;
    const bracket = this.#brackets[this.#nextBracket];
    return bracket !== undefined && bracket.start < word.start && word.end < bracket.end
      ? bracket.content
      : null;
  }
}

function isSic(content: string): boolean {
  return content.toLowerCase().replace(".", "") === "sic";
}

/** What two words that make one are held together by: a bracket ("[t]he", "go[es]") or an ending ("[the mayor]'s"). */
type Bridge = "bracket" | "ending";

function bridgeBetween(text: string, previous: Word, word: Word): Bridge | null {
  const between = text.slice(previous.end, Math.min(word.start, previous.end + 3));
  if (/^[[\]]$/.test(between)) return "bracket";
  return /^\]['\u2019]$/.test(between) && /^(?:s|d|ll|re|ve|m)$/.test(word.norm) ? "ending" : null;
}

function joinWords(text: string, previous: QuotedWord, word: Word, bridge: Bridge): QuotedWord {
  const letters = text.slice(previous.start, word.end).replace(/[[\]]/g, "");
  const norm = wordsOf(letters)[0]?.norm ?? previous.norm + word.norm;
  const isPart = bridge === "bracket";
  return { ...previous, end: word.end, norm, bracketed: !isPart, partlyBracketed: isPart };
}
