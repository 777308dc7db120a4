import type { CheckedQuotation, Evidence, Passage } from "../../verification/verdict.js";
import type { Place } from "../places.js";
import { agreement, clock } from "../plain-words.js";
import { wordsFor } from "../verdict-words.js";
import { oneLine } from "../visible.js";
import { diffPieces } from "./diff-text.js";
import { brief, cutEnd, type Piece, shortenMiddle } from "./layout.js";
import type { Page } from "./page.js";
import { verdictStyle } from "./palette.js";

const LONGEST_QUOTATION = 420;
const LONGEST_PASSAGE = 600;
const INDENT = "  ";
const NOBODY = "nobody credited";

/** A quotation on one line: verdict, place, who is credited, and as much of the words as the line holds. */
export function compactQuotation(page: Page, quotation: CheckedQuotation, place: Place): void {
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
}

/** A quotation with its issues and the evidence for them. */
export function fullQuotation(page: Page, quotation: CheckedQuotation, place: Place): void {
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
  for (const issue of quotation.issues) {
    page.add(
      [{ text: brief(issue.message), style: issueStyle(page, quotation, issue.verdict) }],
      `${INDENT}• `,
      `${INDENT}  `,
    );
  }
  if (quotation.evidence !== null) evidenceLines(page, quotation.evidence, INDENT);
}

function issueStyle(page: Page, quotation: CheckedQuotation, verdict: CheckedQuotation["verdict"]) {
  return verdict === quotation.verdict ? verdictStyle(page.palette, verdict) : undefined;
}

/** Where the evidence stands, how near it is, and the passage with what differs. */
export function evidenceLines(page: Page, evidence: Evidence, indent: string): void {
  const { palette } = page;
  page.add(
    [
      { text: oneLine(evidence.source), style: palette.bold },
      {
        text: details(evidence)
          .map((detail) => ` · ${detail}`)
          .join(""),
        style: palette.dim,
      },
    ],
    indent,
  );
  const words: Piece[] =
    evidence.diff.length > 0
      ? diffPieces(evidence.diff, palette)
      : [{ text: shortenMiddle(oneLine(evidence.text), LONGEST_PASSAGE) }];
  page.aside(words, indent);
  if (evidence.passages.length > 1) {
    for (const [index, passage] of evidence.passages.entries())
      passageLine(page, passage, evidence, index, indent);
  }
}

function details(evidence: Evidence): string[] {
  const list: string[] = [];
  if (evidence.page !== null) list.push(`page ${evidence.page}`);
  if (evidence.time !== null) list.push(clock(evidence.time));
  if (evidence.speaker !== null) list.push(brief(evidence.speaker));
  list.push(agreement(evidence.similarity));
  return list;
}

/** One of several passages; source and speaker are named where they are not those of the evidence as a whole. */
function passageLine(page: Page, passage: Passage, evidence: Evidence, index: number, indent: string): void {
  const names: string[] = [];
  if (passage.source !== evidence.source) names.push(oneLine(passage.source));
  if (passage.speaker !== null && passage.speaker !== evidence.speaker) names.push(brief(passage.speaker));
  const label = `${index + 1}. `;
  page.add(
    [
      { text: `“${shortenMiddle(oneLine(passage.text), 200)}”` },
      { text: names.length > 0 ? ` · ${names.join(" · ")}` : "", style: page.palette.dim },
    ],
    `${indent}${label}`,
    `${indent}${" ".repeat(label.length)}`,
  );
}
