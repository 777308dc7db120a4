import type { OriginSegment, Range } from "@hearsay/core";
import { InlineText } from "../inline-text.js";

/** A line of a caption as it is read. */
export interface CueLine {
  readonly text: string;
  /** Relative to `text`. */
  readonly origin: readonly OriginSegment[];
  /** Who is named for the line (`<v Maren Oduya>`); null where nobody is, though others are; undefined where it is not said. */
  readonly voice: string | null | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": " ",
  "&quot;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&lrm;": "",
  "&rlm;": "",
};

/** A tag or a style code that is longer was never closed: its sign is text. */
const LONGEST_TAG = 200;

/**
 * The text of a caption's line in WebVTT or SubRip: tags and style codes left out, entities read. Where several voices speak in
 * the line, a line for each. Linear.
 */
export function cueLinesOf(file: string, { start, end }: Range): CueLine[] {
  const lines: CueLine[] = [];
  let inline = new InlineText();
  let voice: string | undefined;
  let hasWords = false;
  let from = start;
  const flush = (to: number) => {
    if (to === from) return;
    const written = file.slice(from, to);
    inline.add(written, [{ start: 0, fileStart: from, length: to - from }]);
    hasWords ||= written.trim() !== "";
  };
  const endLine = () => {
    lines.push({ ...inline.finish(), voice });
    inline = new InlineText();
    hasWords = false;
  };
  for (let at = start; at < end; ) {
    const sign = file[at];
    const skipped =
      sign === "<" || sign === "{" ? tagAt(file, at, end) : sign === "&" ? entityAt(file, at, end) : null;
    if (skipped === null) {
      at++;
      continue;
    }
    flush(at);
    at += skipped.length;
    from = at;
    if (sign === "&") inline.add(ENTITIES[skipped] ?? "", []);
    const named = /^<v(?:\.[^\s>]*)?\s+([^>]+)>$/.exec(skipped);
    if (named !== null) {
      if (hasWords) endLine();
      voice = (named[1] as string).trim();
    }
  }
  flush(end);
  endLine();
  return lines;
}

const TAG = /^<(?:\/?(?:v|c|i|b|u|s|em|strong|ruby|rt|lang|font|span)(?=[\s.>/])[^<>]*|\d[\d:.]*)>/i;
const STYLE = /^\{\\[^{}]*\}/;

function tagAt(file: string, at: number, end: number): string | null {
  const window = file.slice(at, Math.min(end, at + LONGEST_TAG));
  return (TAG.exec(window) ?? STYLE.exec(window))?.[0] ?? null;
}

function entityAt(file: string, at: number, end: number): string | null {
  const found = /^&#?\w{1,6};/.exec(file.slice(at, Math.min(end, at + 9)))?.[0];
  return found !== undefined && found in ENTITIES ? found : null;
}
