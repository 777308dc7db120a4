import { lastAtOrBefore } from "../../text/ordered.js";
import type { Range } from "../../text/span.js";
import { type Draft, draftOf, shareAny } from "../draft.js";
import type { Candidate } from "../extraction/candidates.js";
import type { Extractor } from "../extraction/known-extractions.js";
import { type Nested, nestedIn } from "../extraction/nested.js";
import type { Passage } from "../extraction/passage.js";

/**
 * The contents of one passage are searched up to so many times its words together. Those of real text overlap once or twice; a
 * passage of nothing but "the minister said that" has hundreds, each in all before it.
 */
const TIMES_SEARCHED = 8;

/** Adds the attributions that stand inside the contents of others, each with the one that holds it. */
export function addNested(
  extract: Extractor,
  passages: readonly Passage[],
  drafts: readonly Draft[],
  least: number,
): Draft[] {
  const added: Draft[] = [];
  const known = drafts.filter(({ within }) => within !== null);
  const isHolder = new Set(known.map(({ within }) => within));
  const searched = new Map<Passage, number>();
  for (const draft of drafts) {
    if (draft.within !== null) continue;
    for (const range of draft.content) {
      for (const { passage, words } of wordsIn(passages, range)) {
        const sum = (searched.get(passage) ?? 0) + words.end - words.start;
        if (sum > TIMES_SEARCHED * passage.words.length) continue;
        searched.set(passage, sum);
        for (const nested of nestedIn(extract, passage, words, least))
          collect(nested, draft, isHolder.has(draft) ? known : [], added);
      }
    }
  }
  return [...drafts, ...added];
}

function collect(
  { extracted, inside }: Nested,
  within: Draft,
  known: readonly Draft[],
  added: Draft[],
): void {
  const draft = draftOf(extracted, within);
  const same = known.find(({ cue }) => shareAny(cue, draft.cue));
  if (same === undefined) added.push(draft);
  for (const nested of inside) collect(nested, same ?? draft, known, added);
}

function* wordsIn(
  passages: readonly Passage[],
  range: Range,
): Generator<{ passage: Passage; words: Candidate }> {
  const first = lastAtOrBefore(passages, ({ words }) => words.starts[0] ?? 0, range.start);
  for (let at = Math.max(0, first); at < passages.length; at++) {
    const passage = passages[at] as Passage;
    const { starts, ends, length } = passage.words;
    if ((starts[0] ?? range.end) >= range.end) break;
    let start = 0;
    while (start < length && (ends[start] as number) <= range.start) start++;
    let end = start;
    while (end < length && (starts[end] as number) < range.end) end++;
    if (end > start) yield { passage, words: { start, end } };
  }
}
