import type { Quotation } from "../../quotations/quotation.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import type { Range } from "../../text/span.js";
import type { Draft } from "../draft.js";
import { isCueVerb } from "../lexicon/cue-verbs.js";
import { AUXILIARIES, CLAUSE_STARTERS, looksLikeVerb, PRONOUNS, RELATIVES } from "../lexicon/small-words.js";

/**
 * The attributions, those of a quotation that is a sentence without phrases of the writer beside it: of “We sail,” she said of
 * the ferry, the ferry is not what she said. A clause stays ("adding that it was late"): it may be reported.
 */
export function directAlone(
  text: string,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const marked = quotations.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
  const sentences = quotations
    .filter(({ kind, inner }) => kind === "direct" && isSentence(text, inner))
    .flatMap(({ spans }) => spans)
    .sort((a, b) => a.start - b.start);
  return drafts.map((draft) => {
    if (!draft.content.some((range) => firstWithin(sentences, range) !== null)) return draft;
    const content = draft.content.flatMap((range) => {
      const first = firstWithin(sentences, range);
      if (first !== null) return [withoutPhraseBefore(text, range, first, marked)];
      return firstWithin(marked, range) === null && isPhrase(text, range) ? [] : [range];
    });
    return { ...draft, content };
  });
}

/** Whether the words begin and end as a sentence does, or with the comma before a credit. */
function isSentence(text: string, inner: readonly Range[]): boolean {
  const first = inner[0] as Range;
  const last = inner.at(-1) as Range;
  return (
    /^[^\p{L}]*\p{Lu}/u.test(text.slice(first.start, first.start + 8)) &&
    /[.,!?…—–-]["'”’]*\s*$/.test(text.slice(Math.max(last.start, last.end - 4), last.end))
  );
}

/** The first of ordered pieces that lies in a range; null where none does. */
function firstWithin(pieces: readonly Range[], range: Range): Range | null {
  const before = lastAtOrBefore(pieces, ({ start }) => start, range.start - 1);
  for (let at = before + 1; at < pieces.length; at++) {
    const piece = pieces[at] as Range;
    if (piece.start >= range.end) return null;
    if (piece.end <= range.end) return piece;
  }
  return null;
}

/** The range from its first quotation on, where only a phrase and a comma, a colon or a full stop stand before it. */
function withoutPhraseBefore(text: string, range: Range, first: Range, marked: readonly Range[]): Range {
  const before = { start: range.start, end: first.start };
  const isParted = /[,:.!?]["'”’)]*\s+$/.test(text.slice(Math.max(before.start, before.end - 6), before.end));
  const isOnlyPhrase = isParted && firstWithin(marked, before) === null && isPhrase(text, before);
  return isOnlyPhrase ? { start: first.start, end: range.end } : range;
}

/** Longer stretches are clauses, in characters. */
const LONGEST_PHRASE = 160;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/** Whether a stretch has no verb of its own: a name, "the ferry", "with an image of the quay", "the storm that hit". */
function isPhrase(text: string, { start, end }: Range): boolean {
  if (end - start > LONGEST_PHRASE) return false;
  const words = text.slice(start, end).match(WORD) ?? [];
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase().replaceAll("’", "'");
    if (at === 0 && (CLAUSE_STARTERS.has(lower) || PRONOUNS.has(lower) || lower === "to")) return false;
    if (RELATIVES.has(lower)) return true;
    if (AUXILIARIES.has(lower) || looksLikeVerb(lower) || isCueVerb(lower)) return false;
  }
  return true;
}
