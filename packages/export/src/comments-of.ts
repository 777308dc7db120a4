import { type CheckedQuotation, isSound, type Report } from "@hearsay/core";
import { beyondVerdicts, byQuotation } from "@hearsay/core/plumbing";
import type { DocxComment } from "./comment.js";
import { commentText, type Decision, findingText } from "./comment-text.js";

export interface CommentsOptions extends Pick<DocxComment, "author" | "initials" | "date"> {
  /** Leaves out what does not count against the draft: quotations whose words may be printed, and notes. */
  readonly isBrief?: boolean;
  /** What was decided about a quotation, if something was. */
  readonly decisionOn?: (quotation: CheckedQuotation) => Decision | undefined;
}

/** The comments that a report makes on its draft: one for each quotation, and one for each finding about something else. */
export function commentsOf(
  { quotations, findings }: Pick<Report, "quotations" | "findings">,
  { author, initials, date, isBrief = false, decisionOn }: CommentsOptions,
): DocxComment[] {
  const shown = beyondVerdicts(findings).filter(({ severity }) => !isBrief || severity !== "note");
  const { ofQuotation, others } = byQuotation(quotations, shown);
  const comment = ({ start, end }: { readonly start: number; readonly end: number }, text: string) => {
    return { start, end, author, initials, date, text };
  };
  const onQuotations = quotations.flatMap((quotation): DocxComment[] => {
    const own = ofQuotation(quotation);
    const decision = decisionOn?.(quotation);
    const { verdict } = quotation;
    const isSilent = (verdict === null || isSound(verdict)) && own.length === 0 && decision === undefined;
    if (isBrief && isSilent) return [];
    const beside = decision === undefined ? { findings: own } : { findings: own, decision };
    return [comment(quotation, commentText(quotation, beside))];
  });
  const onOthers = others.map((finding) => comment(finding, findingText(finding)));
  return [...onQuotations, ...onOthers].sort((one, other) => one.start - other.start);
}
