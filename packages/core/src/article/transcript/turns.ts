import type { Line } from "../../text/lines.js";
import type { Article, Block, TimePoint, Turn } from "../article.js";
import { trimmed } from "../build.js";
import { bareName, type Label } from "../label.js";
import { paragraphsOf } from "../paragraphs.js";
import { isAside, isCapitalHeading } from "./asides.js";
import { Cast } from "./cast.js";
import { afterHead, askedBy, type Examination } from "./examination.js";
import { intervieweeIn } from "./interviewee.js";
import { openingsOf } from "./introductions.js";
import { beginningOf, LABEL_WITHIN, type LabelAt, nextLine, type Page } from "./page.js";
import { isButton } from "./posts.js";

/** A paragraph of what is said, with its label as printed. */
interface Said {
  readonly start: number;
  readonly end: number;
  readonly label: string | null;
  readonly opensTurn: boolean;
  /** What the court's record says of who asks and answers. */
  readonly examination: Examination;
}

/** What the labels make of the text: blocks and turns from the first label on, and the recording's times. */
export function turnsOf(
  article: Article,
  page: Page,
  labels: LabelAt,
  nameGiven: (label: string) => string | undefined,
): { blocks: Block[]; turns: Turn[]; times: TimePoint[]; first: number } {
  const { text } = article;
  const first = [...labels.keys()].reduce((start, line) => Math.min(start, line.start), text.length);
  const blocks: Block[] = [];
  const said: Said[] = [];
  const times: TimePoint[] = [];
  const others = new Map(
    article.blocks.filter(({ kind }) => standsApart(kind)).map((block) => [block.start, block]),
  );
  const indexOf = new Map(page.lines.map((line, index) => [line.start, index]));
  let label: string | null = null;
  let opensTurn = true;
  let time: number | null = null;
  let examination = examinationBefore(page, first);
  const heads = new Set<Line>();
  page.lines.forEach((line, index) => {
    if (line.start < first || line.start === line.end) return;
    if (afterHead(beginningOf(page, line), below(page, index), examination) !== null) heads.add(line);
  });
  const lines = page.lines.filter((line) => line.start >= first);
  const hasSmallLetters = /\p{Ll}{3}\s\p{Ll}{2}/u.test(text.slice(first, first + 3_000));
  const asides = new Set<Line>();
  let afterAside = false;
  for (const line of lines) {
    if (line.start === line.end) continue;
    const is = line.end - line.start < LABEL_WITHIN && isAside(beginningOf(page, line));
    if (is || afterAside) asides.add(line);
    afterAside = is;
  }
  const opens = (line: Line) => labels.has(line) || heads.has(line) || asides.has(line);
  for (const paragraph of paragraphsOf(text, lines, opens)) {
    const index = indexOf.get(paragraph.start) as number;
    const line = page.lines[index] as Line;
    const head = heads.has(line) ? afterHead(beginningOf(page, line), below(page, index), examination) : null;
    if (head !== null) {
      examination = head;
      opensTurn = true;
      continue;
    }
    const found: Label | undefined = labels.get(line);
    const other = others.get(paragraph.start);
    if (found === undefined && other !== undefined) {
      blocks.push({ ...other, end: paragraph.end });
      opensTurn = true;
      continue;
    }
    const written = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400));
    const isNothing = isAside(written) || isButton(written);
    if (found === undefined && (isNothing || (hasSmallLetters && isCapitalHeading(written)))) continue;
    if (found !== undefined) {
      if (found.name !== null) {
        examination = askedNext(examination, label, found.name);
        label = found.name;
        opensTurn = true;
      } else if (found.time === null) {
        label = null;
        opensTurn = true;
      }
      time = found.time ?? time;
    }
    const start = trimmed(text, paragraph.start + (found?.length ?? 0), paragraph.end).start;
    if (start >= paragraph.end) continue;
    // "[22:15:03] (Radio traffic)"
    if (found?.name === null && isAside(text.slice(start, Math.min(paragraph.end, start + 400)))) continue;
    if (time !== null) times.push({ offset: start, time });
    time = null;
    if (label === "Q") {
      const asked = askedBy(text.slice(start, start + 100));
      if (asked !== null) examination = { ...examination, examiner: asked };
    }
    blocks.push({ kind: "turn", start, end: paragraph.end });
    said.push({ start, end: paragraph.end, label, opensTurn, examination });
    opensTurn = false;
  }
  return { blocks, turns: named(article, said, first, nameGiven), times, first };
}

/** A named counsel whom "A." answers at once is who asks. */
function askedNext(now: Examination, before: string | null, label: string): Examination {
  const answers = label === "A" && before !== null && before.length > 1;
  return answers && now.examiner === null && !/^THE\s/i.test(before)
    ? { ...now, examiner: bareName(before) }
    : now;
}

/** Joins the paragraphs of one turn, and gives each turn its speaker's name. */
function named(
  article: Article,
  said: readonly Said[],
  first: number,
  nameGiven: (label: string) => string | undefined,
): Turn[] {
  const { text } = article;
  const printed = new Set(said.flatMap(({ label }) => label ?? []));
  const openings = openingsOf(text, said);
  const head = article.text.slice(0, first);
  const cast = new Cast({ head, labels: [...printed], openings });
  const inCourt = said.some(
    ({ examination }) => examination.examiner !== null || examination.witness !== null,
  );
  const interviewee = inCourt ? null : intervieweeIn(head.slice(0, 3_000), article.byline);
  const speakerOf = ({ label, examination: { examiner, witness } }: Said): string | null => {
    if (label === null) return null;
    const given = nameGiven(label);
    if (given !== undefined) return given;
    if (/^(?:Q|QUESTION)$/i.test(label) && inCourt) return examiner === null ? label : cast.nameOf(examiner);
    if (/^(?:A|ANSWER)$/i.test(label)) return (inCourt ? witness : interviewee) ?? label;
    if (/^the (?:witness|deponent)$/i.test(label)) return witness ?? cast.nameOf(label);
    return cast.nameOf(label);
  };
  const turns: Turn[] = [];
  for (const each of said) {
    const last = turns.at(-1);
    if (each.opensTurn || last === undefined)
      turns.push({ start: each.start, end: each.end, speaker: speakerOf(each) });
    else turns[turns.length - 1] = { ...last, end: each.end };
  }
  return turns;
}

function examinationBefore(page: Page, first: number): Examination {
  let now: Examination = { examiner: null, witness: null };
  for (let index = 0; index < page.lines.length; index++) {
    const line = page.lines[index] as Line;
    if (line.start >= first) break;
    if (line.start < line.end) now = afterHead(beginningOf(page, line), below(page, index), now) ?? now;
  }
  return now;
}

function below(page: Page, index: number): string {
  const next = nextLine(page, index);
  return next < 0 ? "" : beginningOf(page, page.lines[next] as Line);
}

/** Blocks that a reader already told from what is said. */
function standsApart(kind: Block["kind"]): boolean {
  return kind === "heading" || kind === "caption" || kind === "byline";
}
