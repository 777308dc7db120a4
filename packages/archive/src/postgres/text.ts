import { createHash } from "node:crypto";
import { kept } from "../adding/kept-text.js";

/** A longer text fits into no index. */
const LONGEST = 500;

/** A text by which a row is found: itself, or its digest where it is long. */
export function keyOf(text: string): string {
  if (text.length <= LONGEST) return kept(text);
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
