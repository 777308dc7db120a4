import { createHash } from "node:crypto";

/** A text as PostgreSQL takes it, which knows no character of the code zero and no half of a pair of surrogates. */
export function kept(text: string): string {
  return text.replace(NO_CHARACTER, "\uFFFD");
}

const NO_CHARACTER = /[\0\p{Surrogate}]/gu;

/** A longer text fits into no index. */
const LONGEST = 500;

/** A text by which a row is found: itself, or its digest where it is long. */
export function keyOf(text: string): string {
  if (text.length <= LONGEST) return kept(text);
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
