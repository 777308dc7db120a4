import type { Article, CheckedQuotation, DifferenceClass, TextChange } from "@hearsay/core";
import { oneLine } from "@hearsay/core/plumbing";

/** Differences where the source's words can stand as they are; an editor's signs and what speech drops are left to repairs. */
const PLAIN: ReadonlySet<DifferenceClass | null> = new Set<DifferenceClass | null>([
  null,
  "negation",
  "number",
  "name",
  "modality",
  "other",
  "typography",
  "spelling",
  "speaker",
]);
/** So far before a passage its sentence may begin for its first words to be meant. */
const LOST_BEGINNING = 12;
const MARK = /^["“”„«»‘’‹›]/;

/**
 * The change that puts the source's passage, exactly, between the marks of a quotation; null where it is not one passage, or differs in
 * ways that an editor may.
 */
export function inSourceWords({ text }: Article, { spans, evidence }: CheckedQuotation): TextChange | null {
  const [span] = spans;
  if (span === undefined || spans.length > 1 || evidence === null || evidence.passages.length > 1)
    return null;
  if (evidence.diff.some((step) => !PLAIN.has(step.class))) return null;
  const start = MARK.test(span.text) ? span.start + 1 : span.start;
  const end = span.end - (span.text.length > 1 && MARK.test(span.text.slice(-1)) ? 1 : 0);
  const words = text.slice(start, end);
  const source = oneLine(withBeginning(evidence, words));
  // another's marks within would end the quotation
  if (source === "" || /["“”„«»]/.test(source)) return null;
  const stop = /[.,;:!?…]*\s*$/.exec(words)?.[0] ?? "";
  return { from: start, to: end, insert: `${inCaseOf(words, source)}${stop}` };
}

/** The passage, from its sentence's beginning where the quotation begins a sentence and little of it is missing. */
function withBeginning(
  { text, start, context }: NonNullable<CheckedQuotation["evidence"]>,
  words: string,
): string {
  const missing = start - context.start;
  const isLost = missing > 0 && missing <= LOST_BEGINNING && /^\p{Lu}/u.test(words);
  return isLost ? context.text.slice(0, missing) + text : text;
}

/** The first letter as the draft has it: large where its quotation begins a sentence. */
function inCaseOf(words: string, source: string): string {
  return /^\p{Lu}/u.test(words) ? source.slice(0, 1).toUpperCase() + source.slice(1) : source;
}
