/**
 * A quotation in the headline or the standfirst that the body does not have in these words.
 *
 * **When it helps.** Headlines are written last and cut hardest; a paraphrase slips between quotation marks there more
 * easily than anywhere else. Each quotation of two words or more is looked for in the body, with the same eye for
 * harmless differences as in `hearsay check`: marks of another style, an ellipsis, brackets, the first letter's case.
 * The nearest words of the body are shown. Right words in another's mouth are a matter of `speaker-differs`.
 */
import { canonical } from "../text/canonical.js";
import { wordsOf } from "../text/words.js";
import type { CheckedQuotation, Verdict } from "../verification/verdict.js";
import type { ReadingRule } from "./rule.js";
import { isInFront, type RuleContext } from "./rule-context.js";

const DIFFERS: ReadonlySet<Verdict | null> = new Set<Verdict>([
  "not-found",
  "unquoted",
  "spliced",
  "altered",
]);

export const headlineQuotation: ReadingRule<"headline-quotation"> = {
  name: "headline-quotation",
  severity: "error",
  on: "reading",
  yieldsToSources: true,
  examples: [
    {
      shows: "the body has other words",
      text: `Mayor: ‘We will never close the quay’

The vote on the repairs is due in March.

“We will not close the quay before the summer,” said Maren Oduya, the mayor.`,
      expected: [
        {
          at: "‘We will never close the quay’",
          message:
            "The article’s body does not have this quotation as it stands here. The draft has “never”, the source “not”. The nearest words by Maren Oduya: “We will not close the quay before the summer,” said Maren Oduya, the mayor.",
        },
      ],
    },
    {
      shows: "a part of what the body quotes, with other marks",
      text: `Mayor: ‘Not close the quay before the summer’

The vote on the repairs is due in March.

“We will not close the quay before the summer,” said Maren Oduya, the mayor.`,
      expected: [],
    },
  ],
  find: (context) =>
    context.headlineChecks
      .filter(({ start }) => isInFront(context, start))
      .filter((quotation) => DIFFERS.has(quotation.verdict) || isShortAndMissing(context, quotation))
      .map((quotation) => ({
        start: quotation.start,
        end: quotation.end,
        message: messageOf(quotation),
        evidence: quotation.evidence,
      })),
};

/** Two words stand in most texts, so that little can be said where they do; where the body has not even these, it can. */
function isShortAndMissing(context: RuleContext, { verdict, text }: CheckedQuotation): boolean {
  if (verdict !== "cannot-check") return false;
  const [first, second, ...others] = wordsOf(text).map(({ norm }) => canonical(norm));
  if (first === undefined || second === undefined || others.length > 0) return false;
  let before = "";
  for (const sentence of context.sentences) {
    for (const word of wordsOf(context.article.text, sentence.start, sentence.end)) {
      const form = canonical(word.norm);
      if (before === first && form === second) return false;
      before = form;
    }
  }
  return context.sentences.length > 0;
}

/** A longer sentence is shown as its nearest words alone, in characters. */
const LONGEST_SHOWN = 300;

function messageOf({ evidence, issues, verdict }: CheckedQuotation): string {
  if (evidence === null || verdict === "cannot-check")
    return "The article’s body does not have this quotation.";
  const { context, text, speaker } = evidence;
  const nearest = context.text.length <= LONGEST_SHOWN ? context.text : `“${text}”`;
  const by = speaker === null ? "" : ` by ${speaker}`;
  const difference = issues.find((issue) => issue.verdict === verdict)?.message ?? issues[0]?.message ?? "";
  return `The article’s body does not have this quotation as it stands here. ${difference} The nearest words${by}: ${nearest}`;
}
