import type { Article, Range } from "@hearsay/core";
import { figuresIn, sentencesOfBlock } from "@hearsay/core/plumbing";
import { isBeside, plainForms } from "./beside.js";

/** A figure of a sentence that has the words of a term. */
export interface FigureNearby extends Range {
  readonly sentence: Range;
  /** Whether it is a number of the term: it is the only figure of its clause, and stands beside the term there. */
  readonly belongs: boolean;
}

/** Where a clause ends; a comma within a number is none. */
const CLAUSE_END =
  /[,;:](?=\s)|[\u2013\u2014]|\s(?:and|but|while|whereas|although|though|because|than|compared|which|who|where|after|before)\s/giu;

/**
 * The casualties, sums, shares and counts of votes in the sentences of an article that have all words of a term, in the order of the
 * text. Linear in its length.
 */
export function figuresNear({ text, blocks }: Article, term: string): FigureNearby[] {
  const words = plainForms(term);
  return blocks
    .flatMap((block) => sentencesOfBlock(text, block))
    .flatMap((sentence): FigureNearby[] => {
      if (!hasAll(text, sentence, words)) return [];
      const figures = apart(figuresIn(text, sentence));
      if (figures.length === 0) return [];
      const clauses = clausesOf(text, sentence, figures);
      return figures.map((figure) => {
        const clause = clauses.find(({ end }) => figure.start < end) ?? sentence;
        const isOnly =
          figures.filter(({ start }) => start >= clause.start && start < clause.end).length === 1;
        return { ...figure, sentence, belongs: isOnly && isBeside(text, clause, figure, words) };
      });
    });
}

function hasAll(text: string, { start, end }: Range, words: readonly string[]): boolean {
  const forms = new Set(plainForms(text.slice(start, end)));
  return words.every((word) => forms.has(word));
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

/** Of figures that lie in one another the first and longest. */
function apart(figures: readonly Range[]): Range[] {
  let reached = 0;
  return figures.filter(({ start, end }) => {
    const isApart = start >= reached;
    reached = Math.max(reached, end);
    return isApart;
  });
}
