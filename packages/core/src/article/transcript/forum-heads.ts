import { AGO } from "./ago.js";
import { beginningOf, nextLine, type Page } from "./page.js";

/** The head of a post: its lines from the first to the last, and whose post it is. */
export interface Head {
  readonly account: string;
  readonly from: number;
  readonly to: number;
  /** Whether something beside name and date shows a forum: a number, the years of a member, a name that only an account has. */
  readonly certain: boolean;
  /** Whether it gives the post's age and no date: "3 days ago". */
  readonly hasAge: boolean;
}

const WORD = String.raw`[\p{L}\p{N}_.'’-]{1,40}`;
const NAME = String.raw`@?(?=[^\s]{2})${WORD}(?:[ ]${WORD}){0,2}`;
const TAGS = String.raw`(?:\s{1,3}(?:\([^()]{1,80}\)|\[[^[\]]{1,40}\]|OP|MOD|BOT))`;
const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
const WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?";
const DAY = String.raw`(?:${WEEKDAY},?\s)?(?:\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\d{1,2}|${MONTH})(?:(?:[ ./-]|,\s)\d{2,4})?|${MONTH}\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|\d{4}-\d{2}-\d{2}|today|yesterday|${WEEKDAY})`;
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`;
const WHEN = String.raw`(?:${DAY}(?:,?\s(?:at\s|[·•|–—-]\s)?${CLOCK})?|${AGO})`;
const NUMBER = String.raw`(?:post\s)?#\s?\d{1,7}`;

const ALONE = new RegExp(`^(${NAME})${TAGS}{0,2}:?$`, "iu");
const DATED = new RegExp(
  String.raw`^(?:(?:posted|commented|replied)?\s?(?:on|at)?:?\s?|»\s)${WHEN}(?:\s{1,8}${NUMBER})?$`,
  "iu",
);
const NUMBERED = new RegExp(`^${NUMBER}$`, "i");
const ONE_LINE = new RegExp(
  String.raw`^(?:${NUMBER}[\s,:.]{1,3})?(?:(?:post\s)?by:?\s)?(${NAME})${TAGS}{0,2}(?:\s{0,2}[·•|»–—]\s{0,2}|,\s|\s{2,6}|\s(?:wrote|said|posted)\s(?:on\s|at\s)?|\s(?=${WEEKDAY}\s\d|\d{1,2}[/.-]\d{1,2}[/.-]\d))${WHEN}(?:\s{0,3}[·•|].{0,40}|\s{1,8}${NUMBER}|:)?$`,
  "iu",
);
const CLOCK_IN = new RegExp(`${CLOCK}|${AGO}|\\d{4}`, "iu");
/** What forums tell of a member. */
const MEMBER =
  /^(?:(?:senior|junior|full|new|registered|gold|moderator|administrator|super)?\s?(?:member|user|moderator|poster|administrator|newbie|veteran)\b.{0,60}|(?:member since|join(?:ed|\sdate)|posts?|messages|location|likes|reputation|reactions?(?:\sscore)?|threads)\b:?\s.{1,60}|re:\s.{1,80})$/i;
const AGE = new RegExp(`${AGO}(?:\\s{0,3}[·•|].{0,40})?$`, "iu");
const SUBJECT = /^re:\s.{1,80}$/i;
/** An account's name that no person, place or heading has. */
const HANDLE = /^@|[\d_]|\p{Ll}\p{Lu}|^\p{Ll}/u;

/** The head of a post that begins with the line at `index`, or null. */
export function headAt(page: Page, index: number): Head | null {
  const written = at(page, index);
  if (written.length > 140) return null;
  if (SUBJECT.test(written)) {
    const below = nextLine(page, index);
    const head = below < 0 || SUBJECT.test(at(page, below)) ? null : headAt(page, below);
    return head === null ? null : { ...head, from: index };
  }
  const hasTime = CLOCK_IN.test(written);
  const isDate = hasTime && DATED.test(written);
  const single = hasTime && !isDate ? ONE_LINE.exec(written) : null;
  if (single !== null && /\p{L}{2}/u.test(single[1] as string)) {
    const account = nameIn(single[1]);
    return {
      account,
      from: index,
      to: lastOfHead(page, index),
      certain: HANDLE.test(account),
      hasAge: AGE.test(written),
    };
  }
  let from = index;
  let certain = false;
  // "#61" or "03-04-2024, 05:12 PM  #61" above the name
  if (isDate || NUMBERED.test(written)) {
    certain = !isDate || /#/.test(written);
    from = nextLine(page, index);
    if (from < 0 || !certain) return null;
  }
  const account = ALONE.exec(at(page, from))?.[1];
  if (account === undefined || MEMBER.test(account)) return null;
  certain ||= HANDLE.test(nameIn(account)) && /\S{3}/.test(account);
  let dated = isDate;
  let to = from;
  for (let next = nextLine(page, to), seen = 0; next >= 0 && seen < 6; next = nextLine(page, next), seen++) {
    const line = at(page, next);
    const isDated = !dated && DATED.test(line) && CLOCK_IN.test(line);
    if (!isDated && !MEMBER.test(line) && !NUMBERED.test(line)) break;
    if (!isDated) certain = true;
    dated ||= isDated;
    to = next;
  }
  if (!dated || nextLine(page, to) < 0) return null;
  return { account: nameIn(account), from: index, to, certain, hasAge: false };
}

/** Lines below a head that tell more of the member. */
function lastOfHead(page: Page, index: number): number {
  let to = index;
  for (let next = nextLine(page, to), seen = 0; next >= 0 && seen < 4; next = nextLine(page, next), seen++) {
    if (!MEMBER.test(at(page, next)) && !NUMBERED.test(at(page, next))) break;
    to = next;
  }
  return to;
}

function at(page: Page, index: number): string {
  const line = page.lines[index];
  return line === undefined ? "" : beginningOf(page, line);
}

function nameIn(account: string | undefined): string {
  return (account ?? "").trim().replace(/^@/, "");
}
