import type { Quotation } from "../../quotations/quotation.js";
import { type Word, wordsOf } from "../../text/words.js";

/** A word of a draft's quotation, with what the draft says about it. */
export interface QuotedWord extends Word {
  /** Stands in square brackets: the writer's word, not the speaker's. */
  readonly bracketed: boolean;
  /** Part of it stands in brackets, "[T]he". */
  readonly partlyBracketed: boolean;
  /** An ellipsis stands before it. */
  readonly afterEllipsis: boolean;
  /** Words in masked letters, "f***". */
  readonly masked: boolean;
}

/** A quotation as the list of its words. */
export interface QuotedWords {
  readonly words: readonly QuotedWord[];
  /** Whether "[sic]" stands somewhere in it. */
  readonly sic: boolean;
}

const ELLIPSIS = /\u2026|\.(?:[ \u00a0]?\.){2,3}/g;
const BRACKETS = /\[([^[\]]{0,400})\]/g;
const ROUND_ELLIPSIS = /\((?:\u2026|\.[ \u00a0]?\.[ \u00a0]?\.)\)/g;

/**
 * The words of a quotation of `text`, its square brackets, ellipses and masked words understood as what they are.
 * An ellipsis in brackets is an ellipsis; "[sic]" is dropped; "[T]he" is the word "The".
 */
export function quotedWords(text: string, quotation: Quotation): QuotedWords {
  const words: QuotedWord[] = [];
  let sic = false;
  for (const piece of quotation.inner) {
    const inner = text.slice(piece.start, piece.end);
    const brackets = [...inner.matchAll(BRACKETS)].map((match) => ({
      start: piece.start + match.index,
      end: piece.start + match.index + match[0].length,
      content: (match[1] as string).trim(),
    }));
    const ellipses = [...inner.matchAll(ELLIPSIS), ...inner.matchAll(ROUND_ELLIPSIS)]
      .map((match) => piece.start + match.index)
      .sort((a, b) => a - b);
    let nextEllipsis = 0;
    let nextBracket = 0;
    for (const word of wordsOf(text, piece.start, piece.end)) {
      let afterEllipsis = false;
      while (nextEllipsis < ellipses.length && (ellipses[nextEllipsis] as number) < word.start) {
        afterEllipsis = true;
        nextEllipsis++;
      }
      while (nextBracket < brackets.length && (brackets[nextBracket] as { end: number }).end <= word.start)
        nextBracket++;
      const bracket = brackets[nextBracket];
      const bracketed = bracket !== undefined && bracket.start < word.start && word.end < bracket.end;
      if (bracketed && isSic(bracket.content)) {
        sic = true;
        continue;
      }
      const previous = words.at(-1);
      const bridge = previous === undefined ? null : bridgeBetween(text, previous, word);
      if (previous !== undefined && bridge !== null) {
        words[words.length - 1] = joinWords(text, previous, word, bridge);
        continue;
      }
      words.push({
        ...word,
        bracketed,
        partlyBracketed: false,
        afterEllipsis: afterEllipsis && words.length > 0,
        masked: word.norm.length > 1 && (word.norm.includes("*") || word.norm.includes("--")),
      });
    }
  }
  return { words, sic };
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
