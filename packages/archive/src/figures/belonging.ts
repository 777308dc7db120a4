import type { Article, Range } from "@hearsay/core";
import { sentencesOfBlock } from "@hearsay/core/plumbing";
import { isBeside } from "./beside.js";
import { type Before, carried } from "./carried.js";
import { isConnected } from "./connected.js";
import { isFrom, isLarge, withEarlier } from "./earlier.js";
import { ofEventIn, type Subject, subjectOf } from "./event.js";
import { LONGEST_SENTENCE, type NumberInSentence, numbersIn } from "./numbers.js";
import { standsAs } from "./phrases.js";
import { plainForms } from "./plain-forms.js";
import { isPlain, NOT_SAID } from "./plain-statement.js";
import { type Term, termOf } from "./term.js";
import type { Told } from "./told.js";

/** A figure of a sentence that has the words of a term. */
export interface FigureNearby extends Range {
  readonly sentence: Range;
  /** The number itself with its unit, without a noun. */
  readonly number: Range;
  /** "earlier": the sentence gives it as one that held before ("from nine to 14", "22, not 23"). */
  readonly told: "its own" | "earlier" | "may be";
  /** Whether it is a number of the term, so that it can be of nothing else in its sentence. */
  readonly belongs: boolean;
  /**
   * Whether it can be set against another number of its source: not where the sentence gives it as one that held before ("from nine to
   * 14", "22, not 23"), nor where the term names a kind alone, since the dead of two accidents revise nothing.
   */
  readonly isComparable: boolean;
  /** The kind of numbers that the term asks for ("toll"), under whatever words; null where it asks for none. */
  readonly kind: string | null;
}

/** Where a clause ends; a comma within a number is none. */
const CLAUSE_END =
  /[,;:](?=\s)|[\u2013\u2014]|\s(?:and|but|while|whereas|although|though|because|than|compared|which|who|where|after|before)\s/giu;

/**
 * The numbers in the sentences of an article that are about a term, in the order of the text. Linear in its length.
 */
export function figuresNear(article: Article, term: string): FigureNearby[] {
  const asked = termOf(term);
  const { text, blocks } = article;
  let subject: Subject | null = null;
  const about = () => (subject ??= subjectOf(article));
  let before: Before = null;
  return blocks
    .flatMap((block) => sentencesOfBlock(text, block))
    .flatMap((sentence): FigureNearby[] => {
      const read = { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST_SENTENCE) };
      const written = text.slice(read.start, read.end);
      const isAbout = mayBeAbout(asked, written, about);
      if (!isAbout && before === null) return [];
      const numbers = numbersIn(text, read);
      const told = isAbout
        ? toldOf(text, read, numbers, asked, about())
        : carried(written, read, numbers, before);
      const units = new Set(numbers.filter((_, at) => told[at] === "its own").map(({ unit }) => unit));
      before = units.size === 1 ? ([...units][0] ?? null) : null;
      return numbers.flatMap((number, at) => {
        const belongs = told[at];
        if (belongs === undefined || belongs === "no") return [];
        const { start, end } = number.shown;
        return [
          {
            start,
            end,
            sentence,
            number: { start: number.start, end: number.end },
            told: belongs,
            belongs: belongs !== "may be",
            isComparable: belongs === "its own" && (asked.kind === null || asked.others.length > 0),
            kind: asked.kind?.name ?? null,
          },
        ];
      });
    });
}

function toldOf(
  text: string,
  sentence: Range,
  numbers: readonly NumberInSentence[],
  asked: Term,
  subject: Subject,
): Told[] {
  if (numbers.length === 0) return [];
  return asked.kind === null
    ? besideThing(text, sentence, numbers, asked, subject)
    : ofKind(text.slice(sentence.start, sentence.end), sentence, numbers, asked, subject);
}

function mayBeAbout({ kind, words, others }: Term, written: string, about: () => Subject): boolean {
  if (kind !== null && !kind.hint.test(written)) return false;
  const here = new Set(plainForms(written));
  const noun = words.at(-1) as string;
  if (kind === null && !here.has(noun) && !hasStem(here, noun)) return false;
  return (
    others.every((word) => here.has(word)) ||
    others.every((word) => here.has(word) || about().forms.has(word))
  );
}

function ofKind(
  written: string,
  sentence: Range,
  numbers: readonly NumberInSentence[],
  asked: Term,
  subject: Subject,
): Told[] {
  const { kind } = asked;
  const isOfEvent = ofEventIn(written, asked, subject);
  if (kind === null) return [];
  const inSentence = ({ start, end }: Range) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  });
  const told = numbers.map((number): Told => {
    if (!kind.units.includes(number.unit)) return "no";
    // "4.1 million" of a sum
    if (number.unit === "" && kind.units.includes("money") && !isLarge(written, number, sentence))
      return "no";
    const { start, end } = inSentence(number);
    if (!standsAs(kind, written, start, end)) return "may be";
    return isPlain(written, start, end) && isOfEvent({ start, end })
      ? isFrom(written, start)
        ? "earlier"
        : "its own"
      : "may be";
  });
  const joined = withEarlier(written, sentence, numbers, told);
  // "six in the north and three in the south" are parts of one
  const own = numbers.filter((_, at) => joined[at] === "its own");
  const between =
    own.length < 2
      ? ""
      : written.slice((own[0] as Range).start - sentence.start, (own.at(-1) as Range).start - sentence.start);
  return own.length > 1 && !between.includes(";")
    ? joined.map((one) => (one === "no" ? "no" : "may be"))
    : joined;
}

function besideThing(
  text: string,
  sentence: Range,
  numbers: readonly NumberInSentence[],
  term: Term,
  subject: Subject,
): Told[] {
  const { words } = term;
  const written = text.slice(sentence.start, sentence.end);
  const isOfEvent = ofEventIn(written, term, subject);
  const here = new Set(plainForms(written));
  const asked = words.map((word) => (here.has(word) ? word : (stemIn(here, word) ?? word)));
  const isWhole = asked.every((word) => here.has(word));
  const figures = numbers.filter(({ isFigure }) => isFigure).map(({ shown }) => shown);
  const clauses = isWhole ? clausesOf(text, sentence, figures) : [];
  const told = numbers.map((number): Told => {
    const { shown, isFigure, start } = number;
    const clause = clauses.find(({ end }) => shown.start < end) ?? sentence;
    const isOnly = figures.filter(({ start }) => start >= clause.start && start < clause.end).length === 1;
    const isNear =
      isWhole &&
      isFigure &&
      isOnly &&
      !NOT_SAID.test(written) &&
      !/^\s(?:more|less|fewer|higher|lower)\b/.test(text.slice(shown.end, shown.end + 10)) &&
      isBeside(text, clause, shown, asked);
    if (isNear) return "its own";
    const offset = start - sentence.start;
    return isConnected(written, number, offset, term, asked) &&
      isPlain(written, offset, number.end - sentence.start) &&
      (isWhole || isOfEvent({ start: offset, end: offset }))
      ? isFrom(written, offset)
        ? "earlier"
        : "its own"
      : isFigure || isOpen(written, number, number.end - sentence.start)
        ? "may be"
        : "no";
  });
  return withEarlier(written, sentence, numbers, told);
}

/** Whether a number says itself what it counts: "two letters" are letters, "3.1 billion" may be anything. */
function isOpen(written: string, { unit }: NumberInSentence, end: number): boolean {
  if (unit === "money" || unit === "percent") return true;
  return (
    unit === "" &&
    !/^\s(?!(?:in|on|by|after|before|from|as|and|but|to|for|at|of|last|this|while|when)\s)\p{Ll}/u.test(
      written.slice(end, end + 20),
    )
  );
}

/** "embezzling", "embezzles" for "embezzled": a term that is a verb's past form stands for its other forms. */
function stemIn(forms: ReadonlySet<string>, word: string): string | undefined {
  const stem = /^(\p{L}{5,})ed$/u.exec(word)?.[1];
  return stem === undefined ? undefined : [`${stem}ing`, `${stem}e`, stem].find((form) => forms.has(form));
}

function hasStem(forms: ReadonlySet<string>, word: string): boolean {
  return stemIn(forms, word) !== undefined;
}

/** The clauses of a sentence, in order; no figure is cut. */
function clausesOf(text: string, sentence: Range, figures: readonly Range[]): Range[] {
  const clauses: Range[] = [];
  let start = sentence.start;
  for (const { index } of text.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)) {
    const end = sentence.start + index;
    if (figures.some((figure) => figure.start < end && end < figure.end)) continue;
    clauses.push({ start, end });
    start = end;
  }
  return [...clauses, { start, end: sentence.end }];
}
