/**
 * Casualties, sums of money, shares and counts of votes that nobody is credited with.
 *
 * **When it helps.** Such figures are what readers repeat and what turns out wrong; somebody should answer for each. The
 * note is given where the figure stands in no reported words and its sentence names no source and no document.
 * Dates, ages, scores, distances, plain counts and everyday prices are left alone.
 */

import { isCueVerb, isUnsureCue } from "../attribution/lexicon/cue-verbs.js";
import { isDocument } from "../speakers/name-words.js";
import { lastAtOrBefore } from "../text/ordered.js";
import type { Range } from "../text/span.js";
import { wordsOf } from "../text/words.js";
import type { Problem, ReadingRule } from "./rule.js";
import { figuresIn } from "./words/figures/figures.js";

export const uncreditedFigure: ReadingRule<"uncredited-figure"> = {
  name: "uncredited-figure",
  severity: "note",
  on: "reading",
  examples: [
    {
      shows: "deaths and a sum that nobody answers for",
      text: `Seven miners died in the collapse. The company paid $3.4 million to the families. It has run the mine for 40 years.`,
      expected: [
        {
          at: "Seven miners",
          message: "The article does not say who gives this figure: “Seven miners”.",
        },
        {
          at: "$3.4 million",
          message: "The article does not say who gives this figure: “$3.4 million”.",
        },
      ],
    },
    {
      shows: "two figures in one sentence",
      text: `The flood left 212 people dead and more than 40 missing.`,
      expected: [
        {
          at: "212 people",
          message: "The article does not say who gives this figure: “212 people”.",
        },
        {
          at: "40",
          message: "The article does not say who gives this figure: “40”.",
        },
      ],
    },
    {
      shows: "a source, a document, an everyday count",
      text: `Seven miners died in the collapse, the sheriff said. According to court filings, the company paid $3.4 million. A ticket to the museum costs $12, and 300 people came on Sunday.`,
      expected: [],
    },
  ],
  find(context) {
    const { article, attributions, quotations } = context;
    if (article.kind !== "article") return [];
    const credited = [
      ...attributions.filter(({ source }) => source.length > 0).flatMap(({ content }) => content),
      ...quotations.flatMap(({ spans }) => spans),
    ].sort((a, b) => a.start - b.start);
    const farthest = reachOf(credited);
    const isCredited = ({ start }: Range) => {
      const at = lastAtOrBefore(credited, (one) => one.start, start);
      return at >= 0 && start < (farthest[at] as number);
    };
    const problems: Problem[] = [];
    for (const sentence of context.sentences) {
      const around = lastAtOrBefore(credited, (one) => one.start, sentence.start);
      // all of it is credited, but perhaps its full stop
      if (around >= 0 && sentence.end - 1 <= (farthest[around] as number)) continue;
      const figures = apart(figuresIn(article.text, sentence)).filter((one) => !isCredited(one));
      if (figures.length === 0 || namesSource(article.text, sentence)) continue;
      problems.push(...figures.map((figure) => ({ ...figure, message: messageOf(article.text, figure) })));
    }
    return problems;
  },
};

/** Of ranges in their order those that share nothing with the ones before. */
function apart(ranges: readonly Range[]): Range[] {
  let reached = 0;
  return ranges.filter(({ start, end }) => {
    const isApart = start >= reached;
    reached = Math.max(reached, end);
    return isApart;
  });
}

/** For each range, sorted by start, how far it and those before it reach. */
function reachOf(ranges: readonly Range[]): number[] {
  let farthest = 0;
  return ranges.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
}

function messageOf(text: string, { start, end }: Range): string {
  return `The article does not say who gives this figure: “${text.slice(start, end).replace(/\s+/g, " ")}”.`;
}

/** Words beside the documents of `isDocument` that a figure may rest on. */
const RECORDS = new Set(
  "according census records record accounts audit statistics estimates estimate counts tally filings receipts invoices index ledger reported reportedly estimated listed shows showed show calculates calculated expects expected puts put".split(
    " ",
  ),
);

/** Whether a sentence names a source or a document, or has a verb by which somebody says something. */
function namesSource(text: string, sentence: Range): boolean {
  return wordsOf(text, sentence.start, sentence.end).some(({ norm }) => {
    return (isCueVerb(norm) && !isUnsureCue(norm)) || RECORDS.has(norm) || isDocument(norm);
  });
}
