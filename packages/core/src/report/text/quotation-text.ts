import type { Finding } from "../../rules/finding.js";
import type { CheckedQuotation } from "../../verification/verdict.js";
import type { Place } from "../places.js";
import { wordsFor } from "../verdict-words.js";
import { oneLine } from "../visible.js";
import { evidenceLines } from "./evidence-text.js";
import { findingPieces } from "./finding-text.js";
import { brief, cutEnd, shortenMiddle } from "./layout.js";
import type { Page } from "./page.js";
import { verdictStyle } from "./palette.js";

const LONGEST_QUOTATION = 420;
const INDENT = "  ";
const NOBODY = "nobody credited";

/** A quotation, and the findings about it as a whole. */
export interface ShownQuotation {
  readonly quotation: CheckedQuotation;
  readonly findings: readonly Finding[];
}

/** A quotation on one line: verdict, place, who is credited, and as much of the words as the line holds; then its notes. */
export function compactQuotation(page: Page, shown: ShownQuotation, place: Place): void {
  const { quotation } = shown;
  const { palette, measure } = page;
  const { label, symbol } = wordsFor(quotation.verdict);
  const badge = `${symbol} ${label}`;
  const where = ` · ${place(quotation.start)} · `;
  const credited = cutEnd(oneLine(quotation.speaker ?? NOBODY), 24, measure);
  const room = page.width - measure(`${badge}${where}${credited}`) - 5;
  const words = room < 8 ? "" : ` · “${cutEnd(oneLine(quotation.text), room, measure)}”`;
  page.lines.push(
    `${verdictStyle(palette, quotation.verdict)(badge)}${palette.dim(where)}${credited}${palette.dim(words)}`,
  );
  noteLines(page, shown);
}

/** A quotation with its issues and findings, and the evidence for them. */
export function fullQuotation(page: Page, shown: ShownQuotation, place: Place): void {
  const { quotation } = shown;
  const { palette } = page;
  const { label, symbol } = wordsFor(quotation.verdict);
  const style = verdictStyle(palette, quotation.verdict);
  page.add(
    [
      { text: `${symbol} ${label}`, style: (text) => palette.bold(style(text)) },
      { text: ` · ${place(quotation.start)} · `, style: palette.dim },
      { text: brief(quotation.speaker ?? NOBODY), style: palette.bold },
    ],
    "",
    INDENT,
  );
  page.add(`“${shortenMiddle(oneLine(quotation.text), LONGEST_QUOTATION)}”`, INDENT, `${INDENT} `);
  noteLines(page, shown);
  if (quotation.evidence !== null) evidenceLines(page, quotation.evidence, INDENT);
}

/** What there is to say of a quotation: its issues, then the findings; what both say is said once. */
function noteLines(page: Page, { quotation, findings }: ShownQuotation): void {
  const found = new Set(findings.map(({ message }) => message));
  for (const issue of quotation.issues.filter(({ message }) => !found.has(message))) {
    page.add(
      [{ text: brief(issue.message), style: issueStyle(page, quotation, issue.verdict) }],
      `${INDENT}• `,
      `${INDENT}  `,
    );
  }
  for (const finding of findings)
    page.add(findingPieces(finding, " · ", page.palette), INDENT, `${INDENT}  `);
}

function issueStyle(page: Page, quotation: CheckedQuotation, verdict: CheckedQuotation["verdict"]) {
  return verdict === quotation.verdict ? verdictStyle(page.palette, verdict) : undefined;
}
