import type { Range } from "../../text/span.js";

/**
 * What a paragraph is read in: words (with the full stop of an abbreviation), single signs, sentence ends, and
 * quotations, each as one token.
 */
export interface Token extends Range {
  readonly kind: "word" | "sign" | "stop" | "quote";
  /** As written; empty for a quotation. */
  readonly text: string;
  readonly lower: string;
  /** Of a quotation: its position in the list given; else -1. */
  readonly quotation: number;
  /** Of a quotation: whether a sentence ends with it. */
  readonly ends: boolean;
}

/** Whether the token is written with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && /^[\p{Lu}\p{Lt}]|^(?:al|el|d|l)[-’'][\p{Lu}]/u.test(token.text);
}

export function isSign(token: Token | undefined, signs: string): boolean {
  return token?.kind === "sign" && signs.includes(token.text);
}
