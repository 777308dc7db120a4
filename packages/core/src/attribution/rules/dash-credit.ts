import type { Place } from "../tokens/place.js";
import { isCapital, type Token } from "../tokens/token.js";
import type { Credit } from "./rule.js";

const LONGEST = 14;

/** “…” — Name; “…” ― Name, Role: a credit after a dash, to the paragraph's end, on the same line or the next. */
export function dashCredit({ tokens, at }: Place): Credit | null {
  const source = creditAfterDash(tokens, at + 1);
  return source === null ? null : { source, cue: null, confidence: 0.95 };
}

/** The credit after the dash at `from`, which nothing but a full stop may follow; null where there is none. */
export function creditAfterDash(tokens: readonly Token[], from: number): { from: number; to: number } | null {
  let start = from;
  while (isDash(tokens[start])) start++;
  if (start === from || !isCapital(tokens[start]) || tokens.length - start > LONGEST) return null;
  let to = tokens.length;
  if (tokens[to - 1]?.kind === "stop") to--;
  for (let at = start; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "stop" || token.kind === "quote" || isDash(token)) return null;
  }
  return to > start ? { from: start, to } : null;
}

function isDash(token: Token | undefined): boolean {
  return token?.kind === "sign" && /^[-‐-―−~]$/.test(token.text);
}
