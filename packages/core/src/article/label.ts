import { NAME_PARTICLES, TITLE_ABBREVIATIONS } from "../text/name-parts.js";
import { isDayOrMonth, isTimeZone, namesNobody } from "./nobody.js";
import { type LeadingTime, leadingTime } from "./times.js";
import { bareName } from "./transcript/bare-name.js";
import { isRankWithNumber, rankLength } from "./transcript/ranks.js";
import { hasRoleWord } from "./transcript/roles.js";

export { bareName };

/** The label of a transcript's turn, as a line gives it. */
export interface Label {
  /** The name, or null where the line gives only a time; without a time, too, where another voice begins that is not known. */
  readonly name: string | null;
  /** Milliseconds, or null. */
  readonly time: number | null;
  /** How many code units of the line the label takes, with its colon and the white space after it. */
  readonly length: number;
  /** Whether a colon ends the label; without one it needs a time, and a line of its own or brackets. */
  readonly colon: boolean;
}

const LONGEST = 140;
const MOST_WORDS = 7;
/** An office may be long where the name stands beside it in parentheses. */
const MOST_WORDS_OF_OFFICE = 16;

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
  finally result fact reason problem pros cons appearances members witnesses conducted prepared transcribed case
  item apologies minutes advertisement end now so but and well yes no because since then also however here there this
  that these those for it he she they we you my our weekly full remarks statement speech readout
  onscreen chyron captions subtitle subtitles`.split(/\s+/),
);
const DATE = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d/i;

const NAME_WORD = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}.'’-]*$/u;
/** What else stands inside a label in lower case: "Speaker #2 of the board". */
const INSIDE = /^(?:and|of|the|for|&|to|#?\d{1,3})$/i;

/** The label with which `line` (without white space at its ends) begins, or null. */
export function labelOf(line: string): Label | null {
  const marked = /^(?:(?:>>>?|&gt;&gt;)\s{0,3})?(?:\*{1,3}|_{2})?/.exec(line)?.[0].length ?? 0;
  const before = leadingTime(line, marked);
  const at = before === null ? marked : skipBlank(line, marked + before.length, /[\s|–—*-]/);
  if (before?.clock) {
    const ofChat = labelOfMessage(line, at, before);
    return ofChat ?? (line[marked] === "[" ? nameLabel(line, at, before) : null);
  }
  const timeOnly = before?.certain ? { name: null, time: before.time, length: at, colon: false } : null;
  if (before !== null && CHAT.test(line.slice(at, at + 6)))
    return labelOfMessage(line, at, before) ?? timeOnly;
  return (
    questionLabel(line, at, before) ??
    nameLabel(line, at, before) ??
    (before === null ? accountLabel(line, at) : accountAfterTime(line, at, before)) ??
    bracketedLabel(line, at) ??
    timeOnly
  );
}

const CHAT = /^From\s/i;

const QUESTION =
  /^(?:[QA](?:\.|\s?[–—-](?=\s))\s{1,12}|Q(?:\s{2,12}|\t{1,4}|\s(?=[\p{Lu}("“])|(?=\p{Lu}[\p{Ll}’']))|A(?:\s{2,12}|\t{1,4}))(?=\S)/u;
/** "A. KELLER:", "Q. Adeyemi [00:04]:": an initial, and no answer. */
const INITIAL_AND_SURNAME =
  /^[QA]\.\s(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:\p{Lu}[\p{L}\p{M}'’-]+|[([][^()[\]]{1,60}[)\]])){0,2}\s?[:：]/u;
/** Numbers that a committee gives to its questions. */
const QUESTION_NUMBER = /^\[?Q\s?\d{1,4}\]?[.)]?\s{1,8}(?=\S)/;

/** "Q. ", "A   ", "Q14 " with or without the name of who asks. */
function questionLabel(line: string, at: number, before: LeadingTime | null): Label | null {
  const window = line.slice(at, at + 20);
  const number = QUESTION_NUMBER.exec(window)?.[0].length;
  if (number !== undefined) {
    const named = nameLabel(line, at + number, before);
    return named ?? { name: "Q", time: before?.time ?? null, length: at + number, colon: true };
  }
  const found = QUESTION.exec(window)?.[0].length;
  if (found === undefined) return null;
  const initialled = INITIAL_AND_SURNAME.test(line.slice(at, at + LONGEST))
    ? nameLabel(line, at, before)
    : null;
  if (initialled !== null) return initialled;
  return { name: line[at] as string, time: before?.time ?? null, length: at + found, colon: true };
}

/** A message of a chat, after its date: whoever wrote it may be called anything. A line without a name is the programme's own. */
function labelOfMessage(line: string, at: number, { time }: LeadingTime): Label | null {
  const rest = line.slice(at, at + LONGEST);
  const found =
    /^From\s+([^:]{1,60}?)(?:\s+to\s+[^:]{1,60})?\s?:(?:\s|$)/i.exec(rest) ??
    /^(?:~\s?)?([^:.!?\n]{1,60}):(?:\s|$)/.exec(rest);
  if (found === null) return null;
  const name = (found[1] as string).trim();
  if (isTimeZone(name)) return null;
  return { name, time, length: skipBlank(line, at + found[0].length, /\s/), colon: true };
}

function nameLabel(line: string, at: number, before: LeadingTime | null): Label | null {
  const window = line.slice(at, at + LONGEST);
  const name = nameAtStart(window);
  if (name === null || (before !== null && isTimeZone(name))) return null;
  let end = skipBlank(line, at + name.length, /[*_]/);
  const gap = skipBlank(line, end, /[\s,|–—·•*-]/);
  const after = leadingTime(line, gap);
  if (after !== null) end = skipBlank(line, gap + after.length, /[*_]/);
  const time = before?.time ?? after?.time ?? null;
  const colon = line[end] === ":" || line[end] === "：";
  if (colon)
    return withTimeAfterColon(line, { name, time, length: skipBlank(line, end + 1, /[\s*]/), colon });
  const ownLine = end === line.length || (after !== null && skipBlank(line, end, /\s/) === line.length);
  if (ownLine && time !== null) return { name, time, length: line.length, colon };
  // "Speaker 1 [00:00:05] words"
  const inBrackets = after?.certain && line[gap] === "[" && /\s/.test(line[end] ?? "");
  return inBrackets ? { name, time, length: skipBlank(line, end, /\s/), colon } : null;
}

const ACCOUNT =
  /^@?([\p{L}\p{N}_.-]{2,30}(?:\s[\p{L}\p{N}_.-]{1,30}){0,2}?)(?:\s{1,3}(?:\[[^[\]]{1,24}\]|\([^()]{1,40}\)|(?:BOT|APP|OP|MOD|ADMIN|STAFF|DEV)(?=\s))){0,3}\s{1,4}(?:[—–|•·-]\s{1,2})?(?=[[(]?\d|[Tt]oday|[Yy]esterday|[A-Z]?[a-z]{2,5}day)/u;

/** "maren.o  10:32 AM", "marlowe [DEV]  Today at 15:02": the name of an account with the time of day, on a line of its own. */
function accountLabel(line: string, at: number): Label | null {
  // the line holds nothing else
  if (line.length - at > 2 * LONGEST) return null;
  const found = ACCOUNT.exec(line.slice(at, at + LONGEST));
  if (found === null) return null;
  const from = at + found[0].length;
  const after = leadingTime(line, from);
  if (!after?.clock || from + after.length !== line.length) return null;
  return { name: found[1] as string, time: after.time, length: line.length, colon: false };
}

const AFTER_TIME = /^(?:<[@+%~&]?([\p{L}\p{N}_.-]{2,30})>|([\p{L}\p{N}_.-]{2,30}):)\s{1,4}(?=\S)/u;

/** "[15:02] marlowe: words", "[15:02] <marlowe> words". */
function accountAfterTime(line: string, at: number, { time }: LeadingTime): Label | null {
  const found = AFTER_TIME.exec(line.slice(at, at + LONGEST));
  const name = found?.[1] ?? found?.[2];
  if (found === null || name === undefined || NO_SPEAKERS.has(name.toLowerCase())) return null;
  if (isTimeZone(name) || namesNobody(name)) return null;
  return /^\d+$/.test(name) ? null : { name, time, length: at + found[0].length, colon: true };
}

/** "[Ada Okafor] 00:00:03" on a line of its own. */
function bracketedLabel(line: string, at: number): Label | null {
  const name = /^\[([^[\]\d:]{2,60})\]\s{1,4}(?=[[(]?\d)/.exec(line.slice(at, at + LONGEST));
  const time = name === null ? null : leadingTime(line, at + name[0].length);
  if (name === null || time === null || at + name[0].length + time.length !== line.length) return null;
  return { name: name[1] as string, time: time.time, length: line.length, colon: false };
}

/** "Speaker 1: (00:03)": a time in brackets after the colon belongs to the label. */
function withTimeAfterColon(line: string, label: Label): Label {
  const after =
    label.time === null && /[[(<]/.test(line[label.length] ?? "") ? leadingTime(line, label.length) : null;
  if (after === null) return label;
  return { ...label, time: after.time, length: skipBlank(line, label.length + after.length, /\s/) };
}

/** Whether a label in capitals is an office, or a name with a title: "THE PRESIDENT", "MR. HOLT". */
export function isTitledInCapitals(label: string): boolean {
  const words = bareName(label).split(/\s+/);
  if (/\p{Ll}/u.test(words.join(" ").replace(/(?:Mc|Mac|De|La|Le)(?=\p{Lu})/gu, ""))) return false;
  return words.some(hasRoleWord) || TITLE.test(words[0] as string);
}

const TITLE = /^(?:MR|MRS|MS|DR|SIR|DAME|LORD|LADY|HON|REV|PROF|GEN|SEN|REP)\.?$/;

/** Whether a name is a label that a transcriber gives to an unknown voice: "SPEAKER 1", "Interviewer", "Q". */
export function isGenericLabel(name: string): boolean {
  return /^(?:(?:unidentified |unknown )?(?:speaker|voice|interviewer|interviewee|moderator|host|reporter|question|answer|participant|caller|guest|male|female|man|woman|operator|audience|audience member)\s?#?(?:\d{1,3}|[A-Z])?|s\d{1,3}|[qa])\.?$/i.test(
    name,
  );
}

/** Whether the whole line can be a speaker's name, with a role, a party or a firm beside it. */
export function isNameOnly(line: string): boolean {
  return (
    line.length <= LONGEST &&
    !/[:;?!“”"]/.test(line) &&
    !/[.,]$/.test(line.replace(/\b\p{Lu}\.$/u, "")) &&
    (isName(line) || hasFirmAndOffice(line))
  );
}

/** "Idris Poole - Marlow Ferries plc - CFO", as a call's turns begin; a firm's name may hold any word. */
export function hasFirmAndOffice(line: string): boolean {
  const [name = "", ...beside] = line.split(/\s[-–—]{1,2}\s/);
  return (
    beside.length === 2 && name.includes(" ") && isName(name) && beside.every((part) => /^\p{Lu}/u.test(part))
  );
}

/** Words with which the date of a message may begin, after a name. */
const DAY = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** The words up to the colon, the time or the line's end, if they can be somebody's name; else null. */
function nameAtStart(window: string): string | null {
  if (!/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(window)) return null;
  const mayHaveDay = /day/i.test(window);
  let end = 0;
  let depth = 0;
  let blanks = 0;
  for (; end < window.length && blanks < MOST_WORDS_OF_OFFICE + MOST_WORDS; end++) {
    const sign = window[end] as string;
    if (sign === "(" && !isDigit(window[end + 1])) depth++;
    else if (sign === ")" && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (sign === ":" || sign === "：" || sign === "[" || sign === "(" || sign === "<") break;
    else if (sign === " ") {
      blanks++;
      const isDay = mayHaveDay && DAY.test(window.slice(end + 1, end + 12));
      if (isDay && leadingTime(window, end + 1) !== null) break;
    } else if (isDigit(sign) && leadingTime(window, end) !== null) break;
  }
  const name = window.slice(0, end).replace(/[\s,|–—·•*_-]+$/, "");
  return isName(name) ? name : null;
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= "0" && sign <= "9";
}

const NAMESAKE = /^(?:\*{1,3}|_{2})?(\p{Lu}[\p{L}-]{2,20})(?:\*{1,3}|_{2})?:(?:\*{1,3}|_{2})?(?:\s{1,20}|$)/u;

/** "FREITAG: words": a day or a month that may be somebody's name, which only the other labels tell; else null. */
export function labelOfNamesake(line: string): Label | null {
  const [whole = "", name = ""] = NAMESAKE.exec(line) ?? [];
  return isDayOrMonth(name) ? { name, time: null, length: whole.length, colon: true } : null;
}

/** Whether the words can be a label's name: capitalised, with a role or a party after a comma or in parentheses. */
export function isName(label: string): boolean {
  if (isRankWithNumber(label)) return true;
  const name = label.slice(rankLength(label));
  const bare = name.replace(/\s*\([^()]*\)/g, "").trim();
  const words = bare.split(/[\s,/]+/);
  const most = bare === name ? MOST_WORDS : MOST_WORDS_OF_OFFICE;
  if (bare === "" || words.length > most || !NAME_WORD.test(words[0] as string)) return false;
  if (DATE.test(bare) || namesNobody(bare)) return false;
  if (
    NO_SPEAKERS.has((words[0] as string).toLowerCase()) ||
    /[.!?]\s/.test(bare.replace(ABBREVIATION, "").replace(INITIAL, ""))
  ) {
    return false;
  }
  const known = bare.split(",")[0]?.split(/\s+(?:[-–—|]{1,2}\s+)?/) ?? [];
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
