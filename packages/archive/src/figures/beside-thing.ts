import type { Range } from "@hearsay/core";
import { isBeside } from "./beside.js";
import { isByHowMuch } from "./by-how-much.js";
import { isConnected } from "./connected.js";
import { isFrom, withEarlier } from "./earlier.js";
import { ofEventIn, type Subject } from "./event.js";
import type { NumberInSentence } from "./numbers.js";
import { plainForms } from "./plain-forms.js";
import { isPlain, NOT_SAID } from "./plain-statement.js";
import { stemIn } from "./stems.js";
import type { Term } from "./term.js";
import type { Told } from "./told.js";

/** Where a clause ends; a comma within a number is none. */
const CLAUSE_END =
  /[,;:](?=\s)|[\u2013\u2014]|\s(?:and|but|while|whereas|although|though|because|than|compared|which|who|where|after|before)\s/giu;

/** Words of so many letters say little of what a sentence is about. */
const SHORT = 3;

/** What is told of each number of a sentence where the term names a thing. */
export function besideThing(
  text: string,
  sentence: Range,
  numbers: readonly NumberInSentence[],
  term: Term,
  subject: Subject,
  previous: string,
): Told[] {
  const { words } = term;
  const written = text.slice(sentence.start, sentence.end);
  const isOfEvent = ofEventIn({ sentence: written, previous }, term, subject);
  const here = new Set(plainForms(written));
  const asked = words.map((word) => (here.has(word) ? word : (stemIn(here, word) ?? word)));
  const isWhole = asked.every((word) => here.has(word));
  const figures = numbers.filter(({ isFigure }) => isFigure).map(({ shown }) => shown);
  const clauses = isWhole ? clausesOf(text, sentence, figures) : [];
  const isEarlier = isOfLast(written, asked);
  const told = numbers.map((number): Told => {
    const { shown, isFigure, start } = number;
    const clause = clauses.find(({ end }) => shown.start < end) ?? sentence;
    const isOnly = figures.filter(({ start }) => start >= clause.start && start < clause.end).length === 1;
    const offset = start - sentence.start;
    const isChange = isByHowMuch(
      written.slice(Math.max(0, offset - 120), offset),
      text.slice(number.end, number.end + 20),
      asked,
    );
    const isNear =
      isWhole &&
      !isChange &&
      isFigure &&
      isOnly &&
      !NOT_SAID.test(written) &&
      !isOfOthers(text.slice(clause.start, shown.start), number) &&
      !/^\s(?:more|less|fewer|higher|lower)\b/.test(text.slice(shown.end, shown.end + 10)) &&
      isBeside(text, clause, shown, asked);
    if (isNear) return isEarlier ? "may be" : "its own";
    return !isChange &&
      !isEarlier &&
      isConnected(written, number, offset, term, asked) &&
      isPlain(written, offset, number.end - sentence.start) &&
      (isWhole || (isTheOne(written, asked, subject) && isOfEvent({ start: offset, end: offset })))
      ? isFrom(written, offset)
        ? "earlier"
        : "its own"
      : isFigure || isOpen(written, number, number.end - sentence.start, asked.at(-1) as string)
        ? "may be"
        : "no";
  });
  return withEarlier(written, sentence, numbers, told);
}

/**
 * Whether a part of a thing's words stands as something spoken of before: "the gap"; "the port has raised its offer", where the port stands in
 * the headline. "The central bank cut its rate" may be another's.
 */
function isTheOne(written: string, asked: readonly string[], { headline }: Subject): boolean {
  const tokens = [...written.matchAll(/[\p{L}\p{N}\u2019'-]+/gu)].map(([token]) => token);
  const forms = tokens.map((token) => plainForms(token)[0] ?? "");
  const at = forms.findIndex((form) => asked.includes(form));
  if (/^(?:the|this|that)$/i.test(tokens[at - 1] ?? "")) return true;
  const owners = forms.slice(0, Math.max(0, at - 1)).filter((form) => form.length > SHORT);
  return /^(?:its|his|her|their)$/i.test(tokens[at - 1] ?? "") && owners.some((form) => headline.has(form));
}

/** "turnout in the last election", of which the term does not speak. */
function isOfLast(written: string, asked: readonly string[]): boolean {
  const forms = plainForms(written);
  return forms.some(
    (form, at) =>
      /^(?:last|previous|past)$/.test(form) &&
      !asked.includes(form) &&
      forms.slice(at + 1, at + 3).some((next) => asked.includes(next)),
  );
}

/** "the families of the nine people", "an additional 3 million": the number of something else, or of what comes on top. */
function isOfOthers(before: string, { unit }: NumberInSentence): boolean {
  const near = before.slice(-60);
  return (
    (unit === "" &&
      /\b(?:of|for|to|from|by|with|among|than|between)(?:\sthe)?(?:\s(?:about|around|at least|more than|nearly|some|over))?\s$/i.test(
        near,
      )) ||
    /\b(?:another|(?:an? )?(?:additional|further|extra))\s$/i.test(near)
  );
}

/** Whether a number says itself what it counts: "two letters" are letters, "3.1 billion" may be anything. */
function isOpen(written: string, { unit }: NumberInSentence, end: number, noun: string): boolean {
  if (unit === "money" || unit === "percent") return true;
  if (unit === "" && plainForms(written.slice(end, end + 40))[0] === noun) return true;
  return (
    unit === "" &&
    !/^\s(?!(?:in|on|by|after|before|from|as|and|but|to|for|at|of|last|this|while|when)\s)\p{Ll}/u.test(
      written.slice(end, end + 20),
    )
  );
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
