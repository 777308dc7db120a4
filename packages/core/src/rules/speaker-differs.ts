/**
 * Words that the headline or the standfirst credits to one speaker, and the body to another.
 *
 * **When it helps.** Where a headline shortens a story with several voices, a quotation easily moves to the best known
 * of them. The quotation must stand in the body, word for word or nearly so; two names must exclude each other.
 * “A spokesman” or “a source” for words that the body gives to somebody by name differs too, unless the article calls
 * that person so. Another description (“the minister”, “a widow”) may fit the person whom the body names, and is left alone.
 */
import { nameOf } from "../speakers/name.js";
import type { Speaker } from "../speakers/speaker.js";
import type { Range } from "../text/span.js";
import type { CheckedQuotation } from "../verification/verdict.js";
import type { Problem, ReadingRule } from "./rule.js";
import { isInFront, placeOf, type RuleContext } from "./rule-context.js";

/** Headline and standfirst hold a few quotations; of more, the text is no article. */
const MOST_IN_FRONT = 12;

export const speakerDiffers: ReadingRule<"speaker-differs"> = {
  name: "speaker-differs",
  severity: "warning",
  on: "reading",
  examples: [
    {
      shows: "another person's words",
      text: `Harbour chief Maren Oduya: “The order came from the ministry”

The board met on Tuesday evening, in private.

“The order came from the ministry,” said Tomas Lind, a former captain. Maren Oduya, the harbour chief, said nothing.`,
      expected: [
        {
          at: "Harbour chief Maren Oduya",
          message: "These words are credited to Maren Oduya here, and to Tomas Lind in the body.",
        },
      ],
    },
    {
      shows: "a spokesman whom the body names, though not as a spokesman",
      text: `“Nobody asked the pilots,” a spokesman said

The board met on Tuesday evening, in private.

“Nobody asked the pilots,” said Tomas Lind, a former captain.`,
      expected: [
        {
          at: "a spokesman",
          message: "These words are credited to “a spokesman” here, and to Tomas Lind in the body.",
        },
      ],
    },
    {
      shows: "the same person, described",
      text: `“Nobody asked the pilots,” ex-captain says

The board met on Tuesday evening, in private.

“Nobody asked the pilots,” said Tomas Lind, a former captain.`,
      expected: [],
    },
  ],
  find: (context) =>
    context.headlineChecks
      .filter(({ start }) => isInFront(context, start))
      .slice(0, MOST_IN_FRONT)
      .flatMap((quotation) => {
        const front = speakerNamed(context, quotation.speaker);
        const body = speakerNamed(context, quotation.evidence?.speaker ?? null);
        const differs =
          quotation.verdict === "misattributed"
            ? front?.kind !== "document" && body?.kind !== "document"
            : isLooselyCredited(context, quotation, body) || isAnotherBody(context, quotation, front, body);
        return differs ? [problem(context, quotation)] : [];
      }),
};

function problem(context: RuleContext, quotation: CheckedQuotation): Problem {
  const { start, end } = creditOf(context, quotation) ?? quotation;
  const here = quotation.speaker === null ? "nobody" : shown(quotation.speaker);
  const there = shown(quotation.evidence?.speaker ?? "somebody else");
  return {
    start,
    end,
    message: `These words are credited to ${here} here, and to ${there} in the body.`,
    evidence: quotation.evidence,
  };
}

/** "a spokesman" in marks, a name without. */
function shown(name: string): string {
  return nameOf(name).kind === "named" ? name : `“${name}”`;
}

function creditOf({ attributions }: RuleContext, quotation: CheckedQuotation): Range | null {
  const attribution = attributions.find(({ quotations }) => quotations.includes(quotation.id));
  return attribution === undefined || attribution.source.length === 0 ? null : placeOf(attribution);
}

/** Names for people who speak for others or without a name; a person whom the body names is no such thing unless it says so. */
const NAMELESS = /\b(?:spokes(?:man|woman|person|people)|sources?|insiders?)$/i;

function isLooselyCredited(context: RuleContext, quotation: CheckedQuotation, body: Speaker | null): boolean {
  const word = NAMELESS.exec(quotation.speaker ?? "")?.[0];
  if (word === undefined || body?.kind !== "person") return false;
  const isLoose = quotation.issues.some((issue) => issue.class === "speaker" && issue.verdict === "verbatim");
  return isLoose && !isCalled(context, body, [word.slice(0, 6)]);
}

/** A body in the headline and a person in the body whom the article never brings together with it. */
function isAnotherBody(
  context: RuleContext,
  { verdict }: CheckedQuotation,
  front: Speaker | null,
  body: Speaker | null,
): boolean {
  if (verdict !== "verbatim" && verdict !== "edited") return false;
  if (front?.kind !== "organisation" || body?.kind !== "person") return false;
  const words = nameOf(front.name).forms.filter((form) => form.length > 3);
  const isInBody = context.article.text.lastIndexOf(front.name) >= (context.article.standfirst?.end ?? 0);
  return words.length > 0 && isInBody && !isCalled(context, body, words);
}

function speakerNamed({ speakers }: RuleContext, name: string | null): Speaker | null {
  return speakers.find((speaker) => speaker.name === name) ?? null;
}

/** How far from a name a word may stand that says what somebody is, in characters. */
const NEAR = 80;

/** Whether one of the words stands beside one of the names that the article gives a speaker. */
function isCalled({ article }: RuleContext, { mentions, role }: Speaker, words: readonly string[]): boolean {
  const places = mentions.map(({ start, end }) => article.text.slice(Math.max(0, start - NEAR), end + NEAR));
  return [role ?? "", ...places].some((text) => {
    const lower = text.toLowerCase();
    return words.some((word) => lower.includes(word.toLowerCase()));
  });
}
