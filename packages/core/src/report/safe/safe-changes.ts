import type { Article } from "../../article/article.js";
import { contains, type Range } from "../../text/span.js";
import { type CheckedQuotation, isSound } from "../../verification/verdict.js";
import { placed } from "../placed-steps.js";
import type { TextChange } from "../repairs.js";
import { nameSpellingOf } from "./name-spelling.js";
import { kindsOfMarks, typographyOf } from "./typography.js";

/**
 * The changes of a draft that alter no word of a quotation and may be made without asking: marks, dashes and ellipses within it
 * become those of the source where the words are equal, and a name gets the source's spelling where the verdict says that only the
 * spelling differs. Only of a quotation that is `verbatim` or `edited`, and of the latter only in what is not edited; in the order of the text, without overlaps.
 */
export function safeChangesOf({ text }: Article, quotation: CheckedQuotation): TextChange[] {
  const { verdict, evidence, spans } = quotation;
  if (verdict === null || !isSound(verdict) || evidence === null) return [];
  const changes: TextChange[] = [];
  let last = spans[0]?.start ?? 0;
  for (const one of placed(text, quotation, evidence.diff)) {
    const span = spans.find((each) => contains(each, one));
    // words that run on over "he said" are left alone, as is everything where a step may stand elsewhere
    if (span === undefined) continue;
    if (hasWords(text, { start: Math.max(last, span.start), end: one.start })) return [];
    last = one.end;
    const { step, start } = one;
    if (step.op === "equal" && step.class === null)
      changes.push(...typographyOf(step.draft, step.source, kindsOfMarks(span.text), start));
    else changes.push(...nameSpellingOf(one, text.slice(span.start, start)));
  }
  return changes;
}

function hasWords(text: string, { start, end }: Range): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
