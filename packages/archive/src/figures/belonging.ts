import type { Article, Range } from "@hearsay/core";
import { sentencesOfBlock } from "@hearsay/core/plumbing";
import { besideThing } from "./beside-thing.js";
import { type Before, carried } from "./carried.js";
import { type Subject, subjectOf } from "./event.js";
import { LONGEST_SENTENCE, type NumberInSentence, numbersIn } from "./numbers.js";
import { ofKind } from "./of-kind.js";
import { plainForms } from "./plain-forms.js";
import { hasStem } from "./stems.js";
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

/**
 * The numbers in the sentences of an article that are about a term, in the order of the text. Linear in its length.
 */
export function figuresNear(article: Article, term: string): FigureNearby[] {
  const asked = termOf(term);
  const { text, blocks } = article;
  let subject: Subject | null = null;
  const about = () => (subject ??= subjectOf(article));
  let before: Before = null;
  let last = "";
  return blocks
    .flatMap((block) => sentencesOfBlock(text, block))
    .flatMap((sentence): FigureNearby[] => {
      const read = { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST_SENTENCE) };
      const written = text.slice(read.start, read.end);
      const previous = last;
      last = written;
      const isAbout = mayBeAbout(asked, written, about);
      if (!isAbout && before === null) return [];
      const numbers = numbersIn(text, read);
      const told = isAbout
        ? toldOf(text, read, numbers, asked, about(), previous)
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
  previous: string,
): Told[] {
  if (numbers.length === 0) return [];
  return asked.kind === null
    ? besideThing(text, sentence, numbers, asked, subject, previous)
    : ofKind(text.slice(sentence.start, sentence.end), sentence, numbers, asked, subject, previous);
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
