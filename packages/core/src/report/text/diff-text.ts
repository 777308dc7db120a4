import type { DifferenceClass, DiffStep } from "../../verification/verdict.js";
import { oneLine } from "../visible.js";
import { type Piece, shortenMiddle } from "./layout.js";
import type { Palette } from "./palette.js";

/** Differences that change nothing a reader must judge; they are shown in a quiet colour. */
const QUIET: ReadonlySet<DifferenceClass> = new Set([
  "typography",
  "spelling",
  "bracket",
  "ellipsis",
  "masked",
  "disfluency",
  "rejoined",
  "artefact",
]);

/** The longest stretch that is shown whole where draft and source agree, and where they differ, in characters. */
const LONGEST_EQUAL = 220;
const LONGEST_CHANGE = 400;

/**
 * The word-by-word difference on one line: `[-only in the source-]` and `{+only in the draft+}`.
 */
export function diffPieces(diff: readonly DiffStep[], palette: Palette): Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: Piece) => {
    if (pieces.length > 0) pieces.push({ text: " " });
    pieces.push(piece);
  };
  for (const step of diff) {
    const draft = oneLine(step.draft);
    const source = oneLine(step.source);
    const isTypography = step.class === "typography" && step.op === "replace";
    if (step.op === "equal" || isTypography) {
      add({ text: shortenMiddle(draft, LONGEST_EQUAL) });
      continue;
    }
    const quiet = step.class !== null && QUIET.has(step.class);
    if (source !== "") {
      add({
        text: `[-${shortenMiddle(source, LONGEST_CHANGE)}-]`,
        style: quiet ? palette.dim : palette.red,
      });
    }
    if (draft !== "") {
      add({
        text: `{+${shortenMiddle(draft, LONGEST_CHANGE)}+}`,
        style: quiet ? palette.cyan : palette.green,
      });
    }
  }
  return pieces;
}
