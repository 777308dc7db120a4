import { UnreadableError } from "../unreadable.js";

/** Lists in lists in lists: no data of articles is nested deeper. */
const DEEPEST = 500;

/**
 * The value of a JSON text. `NaN` and `Infinity`, which Python's programs write, count as null.
 *
 * @throws {UnreadableError} where it is nested too deep, or is no JSON; with the line
 */
export function jsonValue(text: string): unknown {
  checkDepth(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const mended = withoutNan(text);
    if (mended !== text) {
      try {
        return JSON.parse(mended);
      } catch {
        // the first message counts
      }
    }
    throw new UnreadableError(`is no JSON: ${whereIn(text, error)}`);
  }
}

function checkDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      if (++depth > DEEPEST) throw new UnreadableError(`is nested more than ${DEEPEST} levels deep`);
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--;
  }
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Where the string that begins at a position ends. */
export function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at;
  }
  return text.length;
}

function withoutNan(text: string): string {
  if (!/NaN|Infinity/.test(text)) return text;
  const parts: string[] = [];
  let from = 0;
  const keep = (to: number) => parts.push(text.slice(from, to).replace(/-?\b(?:NaN|Infinity)\b/g, "null"));
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', from)) {
    keep(at);
    from = endOfString(text, at) + 1;
    parts.push(text.slice(at, from));
  }
  keep(text.length);
  return parts.join("");
}

function whereIn(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  const position = /position (\d+)/.exec(message)?.[1];
  const at = position === undefined ? text.length : Number(position);
  let line = 1;
  for (let mark = text.indexOf("\n"); mark >= 0 && mark < at; mark = text.indexOf("\n", mark + 1)) line++;
  return at >= text.trimEnd().length ? `it breaks off in line ${line}` : `there is an error in line ${line}`;
}
