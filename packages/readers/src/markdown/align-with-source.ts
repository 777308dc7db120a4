import type { OriginSegment } from "@hearsay/core";

/** How far ahead in the source the next character is looked for, over markers of a continued line or an entity. */
const FARTHEST = 200;

/**
 * Where the characters of `value`, which a Markdown parser read from `file` between `from` and `to`, stand there.
 * Backslashes before a sign, entities and the markers at the beginning of a continued line are in the file only;
 * what an entity stands for has no origin. Linear.
 */
export function alignWithSource(value: string, file: string, from: number, to: number): OriginSegment[] {
  const segments: OriginSegment[] = [];
  let at = 0;
  let source = from;
  while (at < value.length && source < to) {
    const entity = file[source] === "&" ? entityAt(file, source, to) : null;
    if (file[source] === "\\" && isEscaped(file[source + 1], value[at])) {
      source++;
    } else if (entity !== null && !value.startsWith(entity, at)) {
      source += entity.length;
      at += (value.codePointAt(at) as number) > 0xffff ? 2 : 1;
    } else {
      const found = file.slice(source, Math.min(to, source + FARTHEST)).indexOf(value[at] as string);
      if (found < 0) break;
      source += found;
      const length = agreement(value, at, file, source, to);
      segments.push({ start: at, fileStart: source, length });
      at += length;
      source += length;
    }
  }
  return segments;
}

function isEscaped(next: string | undefined, wanted: string | undefined): boolean {
  return next !== undefined && next === wanted && /[!-/:-@[-`{-~]/.test(next);
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{0,31});/y;

function entityAt(file: string, at: number, to: number): string | null {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(file);
  return found !== null && at + found[0].length <= to ? found[0] : null;
}

/** How many characters agree from the two positions on, up to the next that may be an escape, an entity or a line's end. */
function agreement(value: string, at: number, file: string, source: number, to: number): number {
  let length = 1;
  while (at + length < value.length && source + length < to) {
    const sign = file[source + length] as string;
    if (sign !== value[at + length] || sign === "\\" || sign === "&") break;
    length++;
  }
  return length;
}
