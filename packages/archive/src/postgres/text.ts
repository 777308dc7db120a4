import { createHash } from "node:crypto";

/** A text as PostgreSQL takes it, which knows no character of the code zero. */
export function kept(text: string): string {
  return text.replaceAll("\0", "\uFFFD");
}

/** A longer text fits into no index. */
const LONGEST = 500;

/** A text by which a row is found: itself, or its digest where it is long. */
export function keyOf(text: string): string {
  if (text.length <= LONGEST) return kept(text);
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
