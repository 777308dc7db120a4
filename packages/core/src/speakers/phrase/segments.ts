import type { Token } from "./tokens.js";

/** What may begin a relative clause, in small letters. */
export const RELATIVES = new Set("who whom whose which that where none".split(" "));

/**
 * A phrase cut at its commas and before its relative clauses: the core, and what stands beside it. A clause that begins
 * without a comma ("a nurse who was there") ends the core, too.
 */
export function segmentsOf(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]];
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.text === "(") depth++;
    else if (token.text === ")") depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (token.kind === "comma") segments.push([]);
    else if (token.kind === "word") {
      if (at > 0 && RELATIVES.has(token.plain) && !token.isCapital) segments.push([]);
      (segments.at(-1) as Token[]).push(token);
    }
  }
  return segments.filter((segment) => segment.length > 0);
}

/** Whether a segment is a relative clause. */
export function isClause(segment: readonly Token[]): boolean {
  return RELATIVES.has(segment[0]?.plain ?? "");
}
