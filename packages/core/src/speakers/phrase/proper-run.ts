import { NAME_PARTICLES } from "../../text/name-parts.js";
import type { Token } from "./tokens.js";

/** The capitalised words with which a nucleus ends, the small ones inside a name among them. */
export function trailingRun(nucleus: readonly Token[]): readonly Token[] {
  let from = nucleus.length;
  while (from > 0) {
    const token = nucleus[from - 1] as Token;
    const isLast = nucleus[from] === undefined;
    const joins = !isLast && from > 1 && /^\p{Ll}/u.test(token.text) && isNameJoint(token, nucleus, from - 2);
    const isNumber = /^\p{N}+$/u.test(token.text) && from > 1 && nucleus[from - 2]?.isCapital === true;
    if (!token.isCapital && !joins && !isNumber) break;
    from--;
  }
  return nucleus.slice(from);
}

/** The capitalised words with which a phrase begins. */
export function capitalRun(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ isCapital }) => !isCapital);
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** A small word inside a name, with a capital before it or another such word: "de la". */
function isNameJoint({ plain }: Token, nucleus: readonly Token[], before: number): boolean {
  if (!NAME_PARTICLES.has(plain) && !/^(?:of|the|for|and)$/.test(plain)) return false;
  const one = nucleus[before] as Token;
  if (one.isCapital) return true;
  return (NAME_PARTICLES.has(one.plain) || one.plain === "of") && nucleus[before - 1]?.isCapital === true;
}
