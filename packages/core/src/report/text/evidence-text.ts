import type { Evidence, Passage } from "../../verification/verdict.js";
import { agreement, clock } from "../plain-words.js";
import { oneLine } from "../visible.js";
import { diffPieces } from "./diff-text.js";
import { brief, type Piece, shortenMiddle } from "./layout.js";
import type { Page } from "./page.js";

const LONGEST_PASSAGE = 600;

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
  else if (evidence.time !== null) list.push(clock(evidence.time));
  else if (evidence.line !== null) list.push(`line ${evidence.line}`);
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
