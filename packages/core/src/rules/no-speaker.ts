/**
 * A direct quotation in the body that nobody is credited with.
 *
 * **When it helps.** A credit is lost in an edit, or a paragraph is moved away from the one that named the speaker.
 * Headlines, headings, captions and pull-quotes (words that the article has a second time) need no credit of their own,
 * nor do words that stand inside another's reported speech. A quotation whose sentence has other words is left alone,
 * since these may credit it in a way that was not understood.
 */
import type { Quotation } from "../quotations/quotation.js";
import { lastAtOrBefore } from "../text/ordered.js";
import type { Range } from "../text/span.js";
import { wordsOf } from "../text/words.js";
import type { ReadingRule } from "./rule.js";
import { isInBody, type RuleContext, sentenceAt } from "./rule-context.js";

/** Two marked words are seldom somebody's speech. */
const FEWEST_WORDS = 3;

export const noSpeaker: ReadingRule<"no-speaker"> = {
  name: "no-speaker",
  severity: "warning",
  on: "reading",
  examples: [
    {
      shows: "a paragraph that lost its credit",
      text: `Ines Tarr and her brother Per mended nets on the quay for forty years.

“You can’t find a sound net any more. We tried.”

The quay closes on Monday, the harbour board said.`,
      expected: [
        {
          at: "“You can’t find a sound net any more. We tried.”",
          message: "Nobody is credited with this quotation.",
        },
      ],
    },
    {
      shows: "a second sentence with the credit of the first, and a motto",
      text: `“You can’t find a sound net any more,” said Ines Tarr, who mends them. “We tried.”

Over the door hangs the board’s motto, “Always open to all”.`,
      expected: [],
    },
  ],
  find(context) {
    if (context.article.kind !== "article") return [];
    const isReported = insideOf(context.attributions.flatMap(({ content }) => content));
    const credited = new Set(context.attributions.flatMap(({ quotations }) => quotations));
    const forms = context.quotations.map((quotation) => formOf(context, quotation));
    const counts = new Map<string, number>();
    for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
    return context.quotations.flatMap((quotation, at) => {
      const [first] = quotation.spans;
      const form = forms[at] as string;
      if (first === undefined || quotation.kind !== "direct" || credited.has(quotation.id)) return [];
      if (!isInBody(context, first.start) || form.split(" ").length < FEWEST_WORDS) return [];
      const whole = { start: first.start, end: (quotation.spans.at(-1) ?? first).end };
      if (isReported(first) || (counts.get(form) ?? 0) > 1 || !standsAlone(context, whole)) return [];
      return [{ ...whole, message: "Nobody is credited with this quotation." }];
    });
  },
};

/** Tells whether a range lies in one of others, by bisection over what they cover together. */
function insideOf(ranges: readonly Range[]): (range: Range) => boolean {
  const covered: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = covered.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else covered.push({ start, end });
  }
  return ({ start, end }) => {
    const around = covered[lastAtOrBefore(covered, (one) => one.start, start)];
    return around !== undefined && start < around.end && end <= around.end + 1;
  };
}

function formOf({ article }: RuleContext, { inner }: Quotation): string {
  return inner
    .flatMap((piece) => wordsOf(article.text, piece.start, piece.end))
    .map(({ norm }) => norm)
    .join(" ");
}

/** Of a longer sentence only so many characters are read. */
const LONGEST_LOOK = 400;

/** Whether no other words stand in the quotation's sentences: they might credit it in a way that was not understood. */
function standsAlone(context: RuleContext, { start, end }: Range): boolean {
  const { text } = context.article;
  const from = sentenceAt(context, start)?.start ?? start;
  const to = sentenceAt(context, end - 1)?.end ?? end;
  const around =
    text.slice(Math.max(from, start - LONGEST_LOOK), start) +
    text.slice(end, Math.min(to, end + LONGEST_LOOK));
  return !/\p{L}/u.test(around);
}
