import type { SetAside } from "../../quotations/quotation.js";
import type { Finding } from "../../rules/finding.js";
import type { Severity } from "../../verification/severity.js";
import type { Place } from "../places.js";
import { plural, SET_ASIDE_WORDS } from "../plain-words.js";
import { oneLine } from "../visible.js";
import { evidenceLines } from "./evidence-text.js";
import { brief, type Piece, shortenMiddle } from "./layout.js";
import type { Page } from "./page.js";
import type { Palette, Style } from "./palette.js";

const SYMBOLS: Readonly<Record<Severity, string>> = { error: "✗", warning: "!", note: "i" };

/** The findings, one paragraph each, with their evidence. */
export function findingLines(page: Page, findings: readonly Finding[], place: Place): void {
  const { palette } = page;
  for (const finding of findings) {
    page.add(findingPieces(finding, ` · ${place(finding.start)} · `, palette), "", "  ");
    if (finding.evidence === null) continue;
    evidenceLines(page, finding.evidence, "  ");
    page.gap();
  }
}

/** A finding on one line: its severity, what joins it to the message, the message, the rule. */
export function findingPieces(
  { severity, message, rule }: Finding,
  joint: string,
  palette: Palette,
): Piece[] {
  return [
    { text: `${SYMBOLS[severity]} ${severity}`, style: severityStyle(palette, severity) },
    { text: joint, style: palette.dim },
    { text: brief(message) },
    { text: ` (${oneLine(rule)})`, style: palette.dim },
  ];
}

/** The marks that were not taken for quotations: how many, or each of them with the reason. */
export function setAsideLines(page: Page, setAside: readonly SetAside[], place: Place, each: boolean): void {
  const { palette } = page;
  if (setAside.length === 0) return;
  page.gap();
  const count = `${plural(setAside.length, "marked stretch", "marked stretches")} set aside as no quotation`;
  if (!each) {
    page.add([{ text: `${count} (--verbose lists them)`, style: palette.dim }]);
    return;
  }
  page.add([{ text: `${count}:`, style: palette.dim }]);
  for (const span of setAside) {
    page.add(
      [
        { text: `${place(span.start)} · `, style: palette.dim },
        { text: shortenMiddle(oneLine(span.text), 120) },
        { text: ` · ${SET_ASIDE_WORDS[span.why]}`, style: palette.dim },
      ],
      "  ",
      "    ",
    );
  }
}

function severityStyle(palette: Palette, severity: Severity): Style {
  if (severity === "error") return palette.red;
  return severity === "warning" ? palette.yellow : palette.blue;
}
