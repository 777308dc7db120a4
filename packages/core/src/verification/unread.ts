import { cannotCheck } from "./cannot-check.js";
import type { Sources } from "./sources.js";
import { type CheckedQuotation, isSound } from "./verdict.js";

/** So many sources are named; the others are counted. */
const MOST_NAMED = 5;

/**
 * The quotation, with a note where its verdict could be another if more of the sources had been read: what is sound in one
 * source is sound whatever the others hold. Where a part of the sources could not even be asked, nothing else is said of it.
 */
export function withUnread(
  quotation: CheckedQuotation,
  { unread, partlyRead, unasked, count }: Sources,
): CheckedQuotation {
  const { verdict } = quotation;
  if (verdict === null || isSound(verdict) || count === 0) return quotation;
  if (unasked.length > 0)
    return {
      ...quotation,
      ...cannotCheck(
        `The sources could not be asked completely: ${listed(unasked)} could not be reached.`,
        quotation.evidence,
      ),
    };
  const notes = [
    ...(unread.length === 0
      ? []
      : [`${unread.length} of ${count + unread.length} sources could not be read: ${listed(unread)}.`]),
    ...(partlyRead.length === 0
      ? []
      : [`It is not certain that all of this was read: ${listed(partlyRead)}.`]),
  ];
  if (notes.length === 0) return quotation;
  const issues = notes.map((message) => ({ verdict: "verbatim", class: "unread", message }) as const);
  return { ...quotation, issues: [...quotation.issues, ...issues] };
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return more > 0 ? `${names.slice(0, MOST_NAMED).join(", ")} and ${more} more` : names.join(", ");
}
