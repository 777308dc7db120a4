import type { Article, Block, Turn } from "../article.js";
import { bareName, labelOf } from "../label.js";
import { saysI, soundsSpoken } from "../voice.js";
import { intervieweeIn, interviewerIn, saysInterview } from "./interviewee.js";

/** An interview's turns, and where the introduction ends. */
export interface Interview {
  readonly blocks: readonly Block[];
  readonly turns: readonly Turn[];
  /** The offset of the first question. */
  readonly first: number;
}

/** Who asks, where the text does not name them. */
const NOBODY_NAMED = "the interviewer";

const FEWEST = 2;
/** Of the questions, this share must ask something, of the answers, this share must be somebody's "I". */
const ASKED_SHARE = 0.5;
const ANSWERED_SHARE = 0.3;
/** A FAQ asks in the reader's name: "Can I bring a dog?" */
const ASKS_FOR_ITSELF = 1 / 3;
/** Where nobody is named as who answers, and no interview is spoken of, more questions, and more that speak to somebody. */
const FEWEST_OF_NOBODY = 4;
const ADDRESSED_SHARE = 0.25;
const YOU = /\b(?:you|your|yours|yourself)(?:\b|['’])/i;
const LONGEST_QUESTION = 700;
const LONGEST_INTRODUCTION = 15;

/** A question in bold type, or a heading, and the answer's part of the same block. */
interface Question {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Where the answer begins in the same block, or its end. */
  readonly answer: number;
  readonly heading: boolean;
}

/**
 * The turns of an interview printed with its questions in bold type (`<b>`, `**…**`) or as headings and the answers as
 * paragraphs between; null where the text is none. The answers are those of whom title and introduction name, or of
 * nobody known; the questions are the writer's.
 */
export function boldQuestions(article: Article): Interview | null {
  const { text, blocks } = article;
  const bold = blocks.flatMap((block, at) => questionIn(text, block, at) ?? []);
  const inType = bold.filter(({ heading }) => !heading);
  const asked = inType.length >= FEWEST ? inType : bold;
  const first = asked[0];
  if (first === undefined || asked.length < FEWEST) return null;
  const isQuestion = new Map(asked.map((each) => [each.block, each]));
  const answers = answersTo(article, asked);
  const words = (start: number, end: number) => text.slice(start, Math.min(end, start + 1_000));
  if (
    answers.some((ranges) => ranges.length === 0) &&
    answers.filter((ranges) => ranges.length > 0).length < FEWEST
  )
    return null;
  const head = blocks
    .slice(0, first.block)
    .map(({ start, end }) => words(start, end))
    .join("\n");
  const interviewee = intervieweeIn(head, article.byline);
  const asking = asked.filter(({ start, end }) => /\?/.test(text.slice(start, end))).length;
  const own = asked.filter(({ start, end }) => saysI(text.slice(start, end))).length;
  const spoken = answers.filter((ranges) =>
    ranges.some(({ start, end }) => soundsSpoken(words(start, end))),
  ).length;
  const single = answers.filter((ranges) => ranges.some(({ start, end }) => saysI(words(start, end)))).length;
  const reported = answers.filter((ranges) =>
    ranges.some(({ start, end }) => REPORTED.test(words(start, end))),
  ).length;
  const addressing = asked.filter(({ start, end }) => YOU.test(text.slice(start, end))).length;
  const isSure = interviewee !== null || asked.length >= FEWEST_OF_NOBODY || saysInterview(head);
  const mayBe =
    isSure &&
    addressing >= Math.max(1, interviewee === null ? asked.length * ADDRESSED_SHARE : 0) &&
    first.block <= LONGEST_INTRODUCTION &&
    asking >= asked.length * ASKED_SHARE &&
    own <= asked.length * ASKS_FOR_ITSELF &&
    spoken >= asked.length * ANSWERED_SHARE &&
    single >= Math.max(1, asked.length * ANSWERED_SHARE) &&
    reported <= asked.length * 0.25 &&
    (interviewee !== null || !first.heading);
  if (!mayBe) return null;
  const interviewer =
    article.byline === null ? (interviewerIn(head) ?? NOBODY_NAMED) : bareName(article.byline);
  const turnBlocks: Block[] = [];
  const turns: Turn[] = [];
  let speaker: string | null = null;
  const say = (start: number, end: number, who: string | null, opens: boolean) => {
    if (start >= end) return;
    turnBlocks.push({ kind: "turn", start, end });
    const last = turns.at(-1);
    if (opens || last === undefined || last.speaker !== who) turns.push({ start, end, speaker: who });
    else turns[turns.length - 1] = { ...last, end };
  };
  for (let at = first.block; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const question = isQuestion.get(at);
    if (question !== undefined) {
      say(question.start, question.end, interviewer, true);
      speaker = interviewee;
      say(question.answer, block.end, speaker, true);
    } else if (block.kind === "caption" || block.kind === "byline" || block.kind === "heading") {
      turnBlocks.push(block);
    } else {
      say(block.start, block.end, speaker, turns.at(-1)?.speaker === interviewer);
    }
  }
  return { blocks: turnBlocks, turns, first: first.start };
}

const REPORTED = /["”’]\s(?:said|says|(?:he|she|they|\p{Lu}[\p{L}'’-]+)\s(?:said|says|told|added))\b/u;

/** The paragraphs after each question, up to the next. */
function answersTo(article: Article, asked: readonly Question[]): { start: number; end: number }[][] {
  return asked.map(({ block, answer, end }, at) => {
    const own = article.blocks[block] as Block;
    const next = asked[at + 1]?.block ?? Math.min(article.blocks.length, block + 12);
    const after = article.blocks
      .slice(block + 1, next)
      .filter(({ kind }) => kind === "paragraph" || kind === "listItem" || kind === "blockquote");
    return answer > end && answer < own.end ? [{ start: answer, end: own.end }, ...after] : after;
  });
}

const MARKED = /^(\*\*|__)(?=\S)([^\n]{1,700}?)\1/;

function questionIn(text: string, block: Block, at: number): Question | null {
  const written = text.slice(block.start, Math.min(block.end, block.start + LONGEST_QUESTION + 10));
  if (block.kind === "heading") {
    return written.endsWith("?")
      ? { block: at, start: block.start, end: block.end, answer: block.end, heading: true }
      : null;
  }
  if (block.kind !== "paragraph") return null;
  const marked = MARKED.exec(written);
  const start = block.start + (marked === null ? 0 : (marked[1] as string).length);
  const end = marked === null ? (block.boldUntil ?? block.start) : start + (marked[2] as string).length;
  const answer = marked === null ? end : block.start + marked[0].length;
  if (end <= start || end - start > LONGEST_QUESTION) return null;
  const question = text.slice(start, end).trim();
  const rest = text.slice(answer, block.end).trim();
  // a name or a place in bold opens a paragraph of a report
  const whole = rest === "";
  if (!whole && !/[?.!…:]$/.test(question)) return null;
  if ((!whole && /:$/.test(question)) || /^[[(].*[\])]$/.test(question)) return null;
  if (!/\p{L}.*\s.*\p{L}/u.test(question) && !question.endsWith("?")) return null;
  const label = labelOf(question);
  const from = label?.colon ? start + label.length : start;
  return {
    block: at,
    start: Math.min(from, end),
    end: start + question.length,
    answer: answer + text.slice(answer, block.end).search(/\S|$/),
    heading: false,
  };
}
