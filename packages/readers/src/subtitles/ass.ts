import type { Article, LeftOut, Range } from "@hearsay/core";
import { linesOf } from "@hearsay/core/plumbing";
import { InlineText } from "../inline-text.js";
import type { ReadOptions } from "../options.js";
import type { CueLine } from "./cue-line.js";
import { type ShownCue, transcriptOf } from "./read-subtitles.js";

/** The columns of a line of dialogue where the file does not list them. */
const COLUMNS = ["layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text"];

/**
 * A transcript from SubStation subtitles: the lines of dialogue by their time, each in the words of the one in its column for
 * the name (the actor). Drawings, style codes and comments are no words.
 *
 * @throws {UnreadableError} where the file has no dialogue
 */
export function readAss(name: string, file: string, options: ReadOptions): Article {
  const { dialogue, leftOut } = dialogueOf(file);
  const cues = dialogue.sort((a, b) => a.start - b.start);
  const isNamed = cues.some(({ voice }) => voice !== "");
  const shown = cues.map(({ start, end, text, voice }): ShownCue => {
    const { lines: written, comments } = linesWithin(file, text);
    for (const comment of comments) leftOut.push({ why: "comment", text: comment });
    const lines = written.map((line) => ({
      ...line,
      voice: voice === "" ? (isNamed ? null : undefined) : voice,
    }));
    return { start, end, lines };
  });
  return { ...transcriptOf(name, shown, options, undefined), leftOut };
}

interface Dialogue {
  readonly start: number;
  readonly end: number;
  readonly voice: string;
  readonly text: Range;
}

/** What the head of a file says to people. */
const HEAD = /^(?:;|!:|Title:|Original [A-Za-z ]{1,20}:|Script Updated By:|Update Details:)/i;

function dialogueOf(file: string): { dialogue: Dialogue[]; leftOut: LeftOut[] } {
  const found: Dialogue[] = [];
  const leftOut: LeftOut[] = [];
  let columns = COLUMNS;
  let inEvents = false;
  for (const line of linesOf(file)) {
    const head = file.slice(line.start, Math.min(line.end, line.start + 12)).toLowerCase();
    if (head.startsWith("[")) inEvents = head.startsWith("[events]");
    if (inEvents && head.startsWith("format:")) {
      columns = file
        .slice(line.start + 7, Math.min(line.end, line.start + 500))
        .split(",")
        .map((column) => column.trim().toLowerCase());
    }
    const written = file.slice(line.start, line.end);
    if (!inEvents && HEAD.test(written)) leftOut.push({ why: "head", text: written });
    if (head.startsWith("comment:")) leftOut.push({ why: "comment", text: written });
    if (!head.startsWith("dialogue:")) continue;
    const dialogue = dialogueIn(file, { start: line.start + 9, end: line.end }, columns);
    if (dialogue !== null) found.push(dialogue);
    else leftOut.push({ why: "dialogue without a time", text: written });
  }
  return { dialogue: found, leftOut };
}

/** The text is the last column and goes on to the line's end, commas and all. */
function dialogueIn(file: string, line: Range, columns: readonly string[]): Dialogue | null {
  const written = file.slice(line.start, line.end);
  const values = new Map<string, string>();
  let at = 0;
  for (const column of columns.slice(0, -1)) {
    const comma = written.indexOf(",", at);
    if (comma < 0) return null;
    values.set(column, written.slice(at, Math.min(comma, at + 300)).trim());
    at = comma + 1;
  }
  const start = timeOf(values.get("start") ?? "");
  const end = timeOf(values.get("end") ?? "");
  if (start === null || end === null) return null;
  return {
    start,
    end,
    voice: values.get("name") ?? values.get("actor") ?? "",
    text: { start: line.start + at, end: line.end },
  };
}

/** "0:00:07.38": hours, minutes, seconds and hundredths. */
function timeOf(written: string): number | null {
  const found = /^(\d{1,6}):(\d{1,2}):(\d{1,2})(?:[.:,](\d{1,3}))?$/.exec(written);
  if (found === null) return null;
  const [, hours, minutes, seconds, fraction = ""] = found;
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, "0"))
  );
}

/** The lines of a text: parted at `\N`, without what stands in braces and without drawings. Linear. */
function linesWithin(file: string, { start, end }: Range): { lines: CueLine[]; comments: string[] } {
  const text = file.slice(start, end);
  const lines: CueLine[] = [];
  const comments: string[] = [];
  let inline = new InlineText();
  let isDrawing = false;
  let from = 0;
  const flush = (to: number) => {
    if (to > from && !isDrawing) {
      inline.add(text.slice(from, to), [{ start: 0, fileStart: start + from, length: to - from }]);
    }
  };
  const endLine = () => {
    lines.push({ ...inline.finish(), voice: undefined });
    inline = new InlineText();
  };
  const lastClose = text.lastIndexOf("}");
  for (let at = 0; at < text.length; ) {
    const code = text[at] === "\\" ? text[at + 1] : undefined;
    if (text[at] === "{" && at < lastClose) {
      flush(at);
      const close = text.indexOf("}", at);
      const code = text.slice(at + 1, close).trim();
      if (code !== "" && !code.includes("\\")) comments.push(code);
      for (const [, scale] of text.slice(at, close).matchAll(/\\p(\d)/g)) isDrawing = scale !== "0";
      at = close + 1;
      from = at;
    } else if (code === "N" || code === "n" || code === "h") {
      flush(at);
      if (code === "N") endLine();
      else inline.add(" ", []);
      at += 2;
      from = at;
    } else at++;
  }
  flush(text.length);
  endLine();
  return { lines: lines.filter((line) => line.text.trim() !== ""), comments };
}
