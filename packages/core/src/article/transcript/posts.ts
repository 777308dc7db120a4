import type { Line } from "../../text/lines.js";
import type { Label } from "../label.js";
import { AGO } from "./ago.js";
import { beginningOf, type LabelAt, labelsBy, nextLine, type Page } from "./page.js";

const ACCOUNT = String.raw`@?(?:u\/)?[\p{L}\p{N}_.-]{2,40}`;

/** "[–] okafor [S] 2104 points 13 hours ago", "u/okafor · 13h ago", "okafor OP 13h ago", "u/okafor wrote:". */
const HEADS: readonly RegExp[] = [
  new RegExp(String.raw`^\[[–+-]\]\s{0,2}(${ACCOUNT})\b.{0,80}?${AGO}`, "iu"),
  new RegExp(
    String.raw`^(${ACCOUNT})(?:\s{1,3}(?:\[?(?:S|OP|M|A|Mod|Author)\]?))?\s{0,2}[•·|]\s{0,2}(?:OP\s{0,2}[•·]\s{0,2})?${AGO}(?:\s{0,2}[•·].{0,60})?$`,
    "iu",
  ),
  /^(u\/[\p{L}\p{N}_-]{2,30})(?:\s.{0,40})?$/u,
  new RegExp(String.raw`^(${ACCOUNT})\s(?:\[?(?:S|OP)\]?\s)?(?:\d{1,6}\spoints?\s)?${AGO}$`, "iu"),
];
const SUBMITTED = new RegExp(
  String.raw`^(?:submitted|posted)\s(?:.{0,40}?${AGO}\s)?by\s(?:\/?u\/)?([\p{L}\p{N}_-]{2,30})\b`,
  "iu",
);
/** What a head begins with, and an account's name of one word. */
const STARTS = /^(?:\[[–+-]\]|@?[\p{L}\p{N}_./-]{2,42}(?:$|\s{1,3}(?:[•·|\d[]|OP|S\b|M\b|A\b|just|an?\s)))/u;
const FEWEST = 2;

/** The heads of posts in a thread with their accounts, the first post's among them; null where there are none. */
export function posts(page: Page): LabelAt | null {
  const index = new Map(page.lines.map((line, at) => [line, at]));
  const heads = labelsBy(page, (beginning, line) => {
    if (line.end - line.start > 160 || !STARTS.test(beginning)) return null;
    for (const head of HEADS) {
      const found = head.exec(beginning);
      if (found !== null && nextLine(page, index.get(line) as number) >= 0) return labelOf(found[1], line);
    }
    return isOverLines(page, index.get(line) as number, beginning) ? labelOf(beginning, line) : null;
  });
  const accounts = new Set([...heads.values()].map(({ name }) => name));
  if (heads.size < FEWEST || accounts.size < 2) return null;
  const first = [...heads.keys()][0]?.start ?? 0;
  const opening = page.lines.find((line) => line.start < first && SUBMITTED.test(beginningOf(page, line)));
  if (opening === undefined) return heads;
  const poster = SUBMITTED.exec(beginningOf(page, opening))?.[1];
  return new Map([[opening, labelOf(poster, opening)], ...heads]);
}

const ONLY_ACCOUNT = new RegExp(`^${ACCOUNT}$`, "u");
const ONLY_AGO = new RegExp(`^${AGO}$`, "iu");
const ONLY_SIGN = /^(?:[•·]|OP|MOD|Author|Edited|Top \d{1,2}% \p{L}+)$/u;
/** What a page of threads writes beside the posts. */
const BUTTONS =
  /^(?:(?:up|down)vote|reply|share|award|save|report|\d{1,6}|[•·]|OP|MOD|Author|Edited|more replies|\d+ more repl(?:y|ies)|Top \d{1,2}% \p{L}+)$/iu;

/** An account, a dot and "3h ago", each on a line of its own, as they are copied from a page. */
function isOverLines(page: Page, index: number, account: string): boolean {
  if (!ONLY_ACCOUNT.test(account) || BUTTONS.test(account)) return false;
  let seen = 0;
  for (let at = nextLine(page, index); at >= 0 && seen < 5; at = nextLine(page, at), seen++) {
    const written = beginningOf(page, page.lines[at] as Line);
    if (ONLY_AGO.test(written)) return seen > 0;
    if (!ONLY_SIGN.test(written)) return false;
  }
  return false;
}

/** "[ Reply ] [ Quote ]", "Last edited by okafor", "Users viewing this thread: 212" */
const FOOT =
  /^(?:(?:\[\s?(?:reply|quote|report|like|share|edit|link|permalink)\s?\]\s{0,4}){1,6}|last edited by\s.{1,80}$|users? (?:viewing|browsing|reading) this\b.{1,120}$|\d{1,6} (?:users|people) liked this\b)/i;

/** Whether a line of a thread is a button, a count or the age of a post. */
export function isButton(line: string): boolean {
  return (line.length < 30 && (BUTTONS.test(line) || ONLY_AGO.test(line))) || FOOT.test(line);
}

function labelOf(account: string | undefined, line: Line): Label {
  const name = (account ?? "").replace(/^@?(?:u\/)?/, "");
  return { name, time: null, length: line.end - line.start, colon: false };
}
