import type { Report } from "../../rules/report.js";
import { type CheckedQuotation, isSound, VERDICTS } from "../../verification/verdict.js";
import { beyondVerdicts, byQuotation, withoutShownEvidence } from "../beyond-verdicts.js";
import { DEFAULT_LEVELS, failures, type Level, type Tally } from "../outcome.js";
import { placeIn } from "../places.js";
import { leftOutAsKnown, plural } from "../plain-words.js";
import { NO_VERDICT, VERDICT_WORDS } from "../verdict-words.js";
import { oneLine } from "../visible.js";
import { findingLines, setAsideLines } from "./finding-text.js";
import type { Piece } from "./layout.js";
import { Page, type TextOptions } from "./page.js";
import { verdictStyle } from "./palette.js";
import { compactQuotation, fullQuotation } from "./quotation-text.js";

/**
 * The terminal report of one draft: each quotation in the order of the draft, then findings and what was set
 * aside. Ends with a line break; empty only where `quiet` leaves nothing to show.
 *
 * @param file the draft's path as the user gave it
 */
export function checkText(report: Report, file: string, options: TextOptions = {}): string {
  const page = new Page(options);
  const place = placeIn(report.article);
  const { palette } = page;
  const findings = beyondVerdicts(report.findings).filter(
    (finding) => !options.quiet || finding.severity !== "note",
  );
  const { ofQuotation, others } = byQuotation(report.quotations, findings);
  const weighs = (quotation: CheckedQuotation) =>
    countsAgainst(quotation) || ofQuotation(quotation).some(({ severity }) => severity !== "note");
  const quotations = options.quiet ? report.quotations.filter(weighs) : report.quotations;
  if (options.quiet && quotations.length === 0 && others.length === 0) return "";

  page.add([{ text: oneLine(file), style: palette.bold }]);
  const { known = 0 } = report;
  if (report.quotations.length === 0 && known === 0) {
    page.gap();
    page.add("No quotations found: nothing stands in quotation marks as somebody’s words.");
  }
  const isCompact = (quotation: CheckedQuotation) =>
    explainsItself(quotation) && !weighs(quotation) && !options.verbose;
  let lastWasCompact = false;
  for (const quotation of quotations) {
    const compact = isCompact(quotation);
    if (!compact || !lastWasCompact) page.gap();
    const shown = { quotation, findings: ofQuotation(quotation) };
    if (compact) compactQuotation(page, shown, place);
    else fullQuotation(page, shown, place);
    lastWasCompact = compact;
  }
  if (others.length > 0) {
    page.gap();
    const inFull = quotations.filter((quotation) => !isCompact(quotation));
    findingLines(page, withoutShownEvidence(others, inFull), place);
  }
  if (known > 0 && !options.quiet) {
    page.gap();
    page.add([{ text: leftOutAsKnown(known), style: palette.dim }]);
  }
  if (!options.quiet) setAsideLines(page, report.setAside, place, options.verbose ?? false);
  page.gap();
  return page.toString();
}

/** It is verbatim, or there was nothing to check against. */
function explainsItself({ verdict }: CheckedQuotation): boolean {
  return verdict === "verbatim" || verdict === null;
}

function countsAgainst({ verdict }: CheckedQuotation): boolean {
  return verdict !== null && !isSound(verdict);
}

/** What the last lines of a check need to know. */
export interface Summary {
  readonly counted: Tally;
  readonly drafts: number;
  /** Null where the drafts were checked against their own bodies. */
  readonly sources: { readonly read: number; readonly refused: number } | null;
  readonly levels?: ReadonlySet<Level>;
}

/** The last lines of a check: what was compared, a count by verdict, and what the exit status rests on. */
export function summaryText(summary: Summary, options: TextOptions = {}): string {
  const page = new Page(options);
  const { palette } = page;
  const { counted } = summary;
  page.add([{ text: "─".repeat(Math.min(page.width, 80)), style: palette.dim }]);
  page.add([
    {
      text: `${plural(counted.quotations, "quotation")} in ${plural(summary.drafts, "draft")}`,
      style: palette.bold,
    },
    { text: comparedWith(summary), style: palette.dim },
  ]);
  const counts = countPieces(counted, page);
  if (counts.length > 0) page.add(counts);
  const reasons = failures(counted, summary.levels ?? DEFAULT_LEVELS);
  page.add(
    reasons.length > 0
      ? [
          { text: "Look at: " },
          { text: reasons.map((reason) => reason.replaceAll(" ", "\u00a0")).join(", "), style: palette.bold },
          { text: " (exit status 1)" },
        ]
      : [
          { text: "Nothing that counts against the draft", style: palette.green },
          { text: " (exit status 0)" },
        ],
  );
  return page.toString();
}

function comparedWith({ sources }: Summary): string {
  if (sources === null) return ", headline, standfirst and captions checked against the body";
  const refused = sources.refused > 0 ? `, ${sources.refused} more could not be read` : "";
  return `, checked against ${plural(sources.read, "source")}${refused}`;
}

function countPieces(counted: Tally, page: Page): Piece[] {
  const shown = VERDICTS.filter((verdict) => counted.verdicts.has(verdict)).map((verdict): Piece => {
    const { symbol, label } = VERDICT_WORDS[verdict];
    const text = `${symbol} ${counted.verdicts.get(verdict)} ${label}`;
    return { text, style: verdictStyle(page.palette, verdict) };
  });
  if (counted.unchecked > 0) {
    const { symbol, label } = NO_VERDICT;
    shown.push({ text: `${symbol} ${counted.unchecked} ${label}`, style: page.palette.dim });
  }
  // spaces that do not break keep a count together, and apart from the next
  return shown.flatMap(({ text, style }, index) => {
    const count = { text: text.replaceAll(" ", "\u00a0"), style };
    return index === shown.length - 1 ? [count] : [count, { text: "\u00a0\u00a0 " }];
  });
}
