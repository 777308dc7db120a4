import { type Finding, type Report, repairsOf, type TextChange } from "@hearsay/core";
import { byQuotation, fileRegion } from "@hearsay/core/plumbing";
import type { VFile } from "vfile";

/**
 * Adds the findings of a report to a file, each at its place: an error is fatal, a warning is not, a note is information. The passage of
 * the source is the message's note, and what would mend the words is what is expected.
 */
export function addMessages(file: VFile, report: Report): void {
  const shift = String(file).startsWith("\ufeff") ? 1 : 0;
  const expected = expectedOf(report);
  for (const finding of report.findings) {
    const place = placeOf(report, finding, shift);
    const message = file.message(finding.message, {
      source: "hearsay",
      ruleId: finding.rule,
      ...(place === null ? {} : { place }),
    });
    message.fatal = finding.severity === "note" ? undefined : finding.severity === "error";
    message.actual = report.article.text.slice(finding.start, finding.end);
    message.expected = [...(expected.get(finding) ?? [])];
    const { evidence } = finding;
    if (evidence !== null)
      message.note = `${evidence.source}${evidence.line === null ? "" : `, line ${evidence.line}`}: ${evidence.text}`;
  }
}

/** What would mend the words of each finding that is the verdict of a quotation. */
function expectedOf(report: Report): ReadonlyMap<Finding, readonly string[]> {
  const { article, quotations, findings } = report;
  const { ofQuotation } = byQuotation(quotations, findings);
  const pairs = quotations.flatMap((quotation) =>
    ofQuotation(quotation)
      .filter(({ rule }) => rule === quotation.verdict)
      .map((finding): [Finding, string[]] => [
        finding,
        repairsOf(article, quotation).flatMap(({ changes }) => mended(report, finding, changes) ?? []),
      ]),
  );
  return new Map(pairs);
}

/** @param shift how many characters stand in the file before its first one that was read */
function placeOf({ article }: Report, finding: Finding, shift: number) {
  const region = fileRegion(article, finding);
  if (region === null) return null;
  const point = (line: number, column: number, offset: number) => ({
    line,
    column: line === 1 ? column + shift : column,
    offset: offset + shift,
  });
  return {
    start: point(region.startLine, region.startColumn, region.start),
    end: point(region.endLine, region.endColumn, region.end),
  };
}

/** The words of a finding with changes made; null where one stands outside of them. */
function mended({ article }: Report, { start, end }: Finding, changes: readonly TextChange[]): string | null {
  if (!changes.every(({ from, to }) => start <= from && to <= end)) return null;
  let text = "";
  let at = start;
  for (const { from, to, insert } of [...changes].sort((a, b) => a.from - b.from)) {
    text += article.text.slice(at, from) + insert;
    at = to;
  }
  return text + article.text.slice(at, end);
}
