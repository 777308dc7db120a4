import type { DiffStep } from "../../verification/verdict.js";
import { isJoin, JOIN, plural, QUIET_CLASSES } from "../plain-words.js";
import { oneLine } from "../visible.js";
import { type Piece, shortenMiddle } from "./layout.js";
import type { Palette } from "./palette.js";

/** The longest stretch that is shown whole where draft and source agree, and where they differ, in characters. */
const LONGEST_EQUAL = 220;
const LONGEST_CHANGE = 400;

/** After so many characters the rest of a difference is only counted. */
const LONGEST_DIFF = 1_600;

/**
 * The word-by-word difference on one line: `[-only in the source-]`, `{+only in the draft+}`, `‖` where passages are
 * joined without a sign. Of a very long one, the beginning and how many differences follow.
 */
export function diffPieces(diff: readonly DiffStep[], palette: Palette): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  for (const [index, step] of diff.entries()) {
    if (length > LONGEST_DIFF) {
      const rest = diff.slice(index).filter(({ op }) => op !== "equal").length;
      pieces.push({ text: ` … ${plural(rest, "more difference")}`, style: palette.dim });
      break;
    }
    for (const piece of stepPieces(step, palette)) {
      if (pieces.length > 0) pieces.push({ text: " " });
      pieces.push(piece);
      length += piece.text.length;
    }
  }
  return pieces;
}

function stepPieces(step: DiffStep, palette: Palette): Piece[] {
  const draft = oneLine(step.draft);
  const source = oneLine(step.source);
  const isTypography = step.class === "typography" && step.op === "replace";
  if (step.op === "equal" || isTypography) return [{ text: shortenMiddle(draft, LONGEST_EQUAL) }];
  if (isJoin(step)) return [{ text: JOIN, style: palette.red }];
  const quiet = step.class !== null && QUIET_CLASSES.has(step.class);
  const removed = {
    text: `[-${shortenMiddle(source, LONGEST_CHANGE)}-]`,
    style: quiet ? palette.dim : palette.red,
  };
  const added = {
    text: `{+${shortenMiddle(draft, LONGEST_CHANGE)}+}`,
    style: quiet ? palette.cyan : palette.green,
  };
  return [...(source === "" ? [] : [removed]), ...(draft === "" ? [] : [added])];
}
