import type { Range } from "../text/span.js";
import type { Credit } from "./credit.js";

const DASH = /^[\s.,]*(?:[\u2014\u2013\u2015\u2012]|--|-(?=\s?\p{Lu}))\s*/u;
const LONGEST = 120;

/** A credit after a dash, on the same line or the next: “…” — Maren Oduya, engineer. `rest` is what follows the marks. */
export function dashCredit(text: string, rest: Range): Credit | null {
  const after = text.slice(rest.start, Math.min(rest.end, rest.start + 2 * LONGEST));
  const dash = DASH.exec(after);
  if (dash === null) return null;
  const start = rest.start + dash[0].length;
  const line = /^[^\n\u201c\u201d"]{1,120}/.exec(text.slice(start, Math.min(rest.end, start + LONGEST)));
  const words = line?.[0].replace(/[\s.]+$/, "") ?? "";
  if (
    !/^\p{Lu}/u.test(words) ||
    words.split(/\s+/).length > 14 ||
    /[.?!]\s+\p{Lu}\p{Ll}/u.test(words.slice(12))
  )
    return null;
  return { source: { start, end: start + words.length }, cue: null, confidence: 0.9 };
}
