import type { Article } from "../../article/article.js";
import { isDigit, isLetter } from "../../text/characters.js";
import type { Piece } from "../pieces.js";
import type { SetAsideReason } from "../quotation.js";
import { type Surroundings, speaksAround, textAfter, textBefore } from "../surroundings.js";
import type { Candidate } from "./candidate.js";
import { isNickname } from "./nickname.js";
import { isScareQuote } from "./scare.js";
import { isTerm } from "./term.js";
import { isTitle } from "./title.js";

/** A word; in a script that doesn't part words, a character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/** Longer spans are quotations whatever stands around them. */
const LONGEST = 120;

/** Why a quotation of one piece is set aside; null where it is a quotation, and whenever that is unsure. */
export function setAsideReason(article: Article, piece: Piece, around: Surroundings): SetAsideReason | null {
  const { text } = article;
  if (!holdsWords(text, piece)) return "empty";
  if (piece.goesOn || piece.inner.end - piece.inner.start > LONGEST) return null;
  const inner = text.slice(piece.inner.start, piece.inner.end).trim();
  const kind = around.block.kind;
  const candidate: Candidate = {
    words: inner.match(WORD) ?? [],
    inner,
    before: textBefore(text, around, piece),
    after: textAfter(text, around, piece),
    speaks: speaksAround(around, piece),
    english: article.language === null || article.language === "en",
    inHeadline: kind === "headline" || kind === "standfirst" || kind === "heading" || around.titleCase,
    titleCase: around.titleCase,
  };
  if (isNickname(candidate)) return "nickname";
  if (isTitle(candidate)) return "title";
  if (isTerm(candidate)) return "term";
  return isScareQuote(candidate) ? "scare" : null;
}

function holdsWords(text: string, piece: Piece): boolean {
  for (let at = piece.inner.start; at < piece.inner.end; at++) {
    const code = text.codePointAt(at) as number;
    if (isLetter(code) || isDigit(code)) return true;
    if (code > 0xffff) at++;
  }
  return false;
}
