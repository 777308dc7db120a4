import { bitsByRank } from "./common-words.js";
import type { Comparison, Run } from "./comparison.js";
import type { SourceIndex, WordCounts } from "./lookup/source-index.js";

/** What a word of either side that does not agree takes from the likeness, in bits. */
const UNMATCHED = 6;
/** What each doubling of the sources takes from it: in more words more is alike by chance. */
const PER_DOUBLING = 1.5;
/** The frequency of a word in the sources counts as much as its rank in English where they have so many words. */
const PRIOR_WORDS = 3000;

/**
 * How much more a passage has in common with a quotation than sources of this size yield by chance, in bits: the information of
 * the words that agree, less what does not agree and the size of the sources. Fitted on quotations laid against strangers'
 * speeches; docs/verification.md has the curve. In the manner of the bit scores of Karlin and Altschul (1990).
 */
export function likenessOf(index: SourceIndex, comparison: Comparison): number {
  let bits = 0;
  for (const part of comparison.parts) {
    if (part.kind === "join") continue;
    const explanation = comparison.changes.get(part)?.explanation;
    if (part.kind === "same" || explanation?.verdict === "verbatim")
      bits += bitsBetween(index, part.from, part.to);
    else if (explanation?.verdict === "altered")
      bits -= UNMATCHED * Math.max(part.last - part.first, part.to - part.from);
  }
  return bits - sizePenalty(index.counts);
}

/** The likeness of a passage that agrees with all words: no other is more like them. @param forms their canonical forms */
export function likenessWhereAllAgree(forms: readonly string[], counts: WordCounts): number {
  const bits = forms.map((form) => bitsIn(form, counts));
  return bits.reduce((sum, each) => sum + each, 0) - sizePenalty(counts);
}

/** The same for one run of a splice: the words that agree in it. */
export function likenessOfRun(index: SourceIndex, { parts }: Comparison, run: Run): number {
  let bits = 0;
  for (const part of parts) {
    if (part.kind === "same" && run.from <= part.from && part.to <= run.to)
      bits += bitsBetween(index, part.from, part.to);
  }
  return bits - sizePenalty(index.counts);
}

/** How many bits are alike by chance somewhere in a collection of this size. */
export function sizePenalty({ total }: WordCounts): number {
  return PER_DOUBLING * Math.log2(Math.max(2, total));
}

/** What the words of the sources between two positions say together, in bits. */
function bitsBetween(index: SourceIndex, from: number, to: number): number {
  let bits = 0;
  for (let position = from; position < to; position++) {
    const id = index.ids[position] as number;
    if (id < 0) continue;
    bits += bitsIn(index.vocabulary.form(id), index.counts);
  }
  return bits;
}

/**
 * What a word says in a collection, in bits: the more, the rarer it stands there.
 *
 * @param form its canonical form
 */
export function bitsIn(form: string, counts: WordCounts): number {
  const expected = 2 ** -bitsByRank(form);
  return -Math.log2((counts.of(form) + PRIOR_WORDS * expected) / (counts.total + PRIOR_WORDS));
}
