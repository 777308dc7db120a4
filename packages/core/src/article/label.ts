import { NAME_PARTICLES, TITLE_ABBREVIATIONS } from "../text/name-parts.js";
import { leadingTime } from "./times.js";

/** The label of a transcript's turn, as a line gives it. */
export interface Label {
  /** The name, or null where the line gives only a time. */
  readonly name: string | null;
  /** Milliseconds, or null. */
  readonly time: number | null;
  /** How many code units of the line the label takes, with its colon and the white space after it. */
  readonly length: number;
  /** Whether a colon ends the label; without one it needs a time, and a line of its own. */
  readonly colon: boolean;
}

const LONGEST = 90;
const MOST_WORDS = 7;

/** Words before a colon that introduce something else than somebody's words. */
const NO_SPEAKERS = new Set(
  `note notes nb caption photo photos picture image video audio source sources credit update updated correction
  warning tip tips hint step ingredients method directions instructions serves servings makes preparation equipment
  contact contacts tel telephone phone fax email e-mail mail website web url http https address subject re to from cc
  bcc date time location place venue where when what who why how price cost tickets admission topic title headline
  abstract summary introduction background conclusion conclusions results methods keywords key example examples
  exercise figure fig table chapter section part appendix monday tuesday wednesday thursday friday saturday sunday
  related listen watch read more see also editor's ps p.s breaking analysis opinion exclusive editors
  duration recorded transcript transcription language participants present attendees agenda look remember again
  finally result fact reason problem pros cons`.split(/\s+/),
);

const NAME_WORD = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}.'’-]*$/u;
/** What else stands inside a label in lower case: "Speaker #2 of the board". */
const INSIDE = /^(?:and|of|the|for|&|#?\d{1,3})$/i;

/** The label with which `line` (without white space at its ends) begins, or null. */
export function labelOf(line: string): Label | null {
  const arrows = /^(?:>>|&gt;&gt;)\s{0,3}/.exec(line);
  let at = arrows === null ? 0 : arrows[0].length;
  const before = leadingTime(line, at);
  if (before !== null) at = skipBlank(line, at + before.length, /[\s|–—-]/);
  const timeOnly = before?.certain ? { name: null, time: before.time, length: at, colon: false } : null;
  const question = /^[QA]\.\s{1,4}(?=\S)/.exec(line.slice(at, at + 8));
  if (question !== null) {
    return {
      name: line[at] as string,
      time: before?.time ?? null,
      length: at + question[0].length,
      colon: true,
    };
  }
  const window = line.slice(at, at + LONGEST);
  const name = nameAtStart(window);
  if (name === null) return timeOnly;
  let end = at + name.length;
  const gap = skipBlank(line, end, /[\s,|–—-]/);
  const after = leadingTime(line, gap);
  if (after !== null) end = gap + after.length;
  const time = before?.time ?? after?.time ?? null;
  const colon = line[end] === ":" || line[end] === "：";
  if (colon) return withTimeAfterColon(line, { name, time, length: skipBlank(line, end + 1, /\s/), colon });
  const ownLine = end === line.length || (after !== null && skipBlank(line, end, /\s/) === line.length);
  if (ownLine && time !== null) return { name, time, length: line.length, colon };
  return timeOnly;
}

/** "Speaker 1: (00:03)": a time in brackets after the colon belongs to the label. */
function withTimeAfterColon(line: string, label: Label): Label {
  const after =
    label.time === null && /[[(<]/.test(line[label.length] ?? "") ? leadingTime(line, label.length) : null;
  if (after === null) return label;
  return { ...label, time: after.time, length: skipBlank(line, label.length + after.length, /\s/) };
}

/** The name without a role after a comma or in parentheses: "MAREN ODUYA, HOST" is MAREN ODUYA. */
export function bareName(name: string): string {
  const bare = name.split(/[,(]/)[0]?.trim() ?? "";
  return bare === "" ? name : bare;
}

/** Whether a name is a label that a transcriber gives to an unknown voice: "SPEAKER 1", "Interviewer", "Q". */
export function isGenericLabel(name: string): boolean {
  return /^(?:(?:unidentified |unknown )?(?:speaker|voice|interviewer|interviewee|moderator|host|reporter|question|answer|participant|caller|guest|male|female|man|woman)\s?#?(?:\d{1,3}|[A-Z])?|s\d{1,3}|[qa])\.?$/i.test(
    name,
  );
}

/** The words up to the colon, the time or the line's end, if they can be somebody's name; else null. */
function nameAtStart(window: string): string | null {
  let end = 0;
  let depth = 0;
  while (end < window.length) {
    const sign = window[end] as string;
    if (sign === "(" && !/^\(\d/.test(window.slice(end, end + 2))) depth++;
    else if (sign === ")" && depth > 0) depth--;
    else if (depth === 0 && (sign === ":" || sign === "：" || sign === "[" || sign === "(" || sign === "<"))
      break;
    else if (depth === 0 && /\d/.test(sign) && leadingTime(window, end) !== null) break;
    end++;
  }
  const name = window.slice(0, end).replace(/[\s,|–—-]+$/, "");
  return isName(name) ? name : null;
}

function isName(name: string): boolean {
  const role = /\(([^()]*)\)$/.exec(name);
  const bare = (role === null ? name : name.slice(0, role.index)).trim();
  const words = bare.split(/[\s,/]+/);
  if (bare === "" || words.length > MOST_WORDS || !NAME_WORD.test(words[0] as string)) return false;
  if (
    NO_SPEAKERS.has((words[0] as string).toLowerCase()) ||
    /[.!?]\s/.test(bare.replace(ABBREVIATION, "").replace(INITIAL, ""))
  ) {
    return false;
  }
  const known = bare.split(",")[0]?.split(/\s+/) ?? [];
  return known.every((word) => NAME_WORD.test(word) || isInside(word));
}

const ABBREVIATION = new RegExp(`\\b(?:${[...TITLE_ABBREVIATIONS].join("|")}|Jr|Sr)\\.`, "giu");
const INITIAL = /\b\p{Lu}\./gu;

function isInside(word: string): boolean {
  return INSIDE.test(word) || NAME_PARTICLES.has(word.toLowerCase());
}

function skipBlank(line: string, from: number, blank: RegExp): number {
  let at = from;
  while (at < line.length && at < from + LONGEST && blank.test(line[at] as string)) at++;
  return at;
}
