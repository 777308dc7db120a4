/**
 * “He” or “she” as a source, where two people named just before fit it.
 *
 * **When it helps.** “Marta Quill and Sara Odd left early. She said …”: a reader cannot tell who spoke, and the next
 * edit may make it the wrong one. Two names must be joined by “and” as one subject, in the same sentence or the one before,
 * with nobody named after them; a title or a pronoun that tells them apart settles it.
 */
import type { Attribution } from "../attribution/attribution.js";
import { type Mention, mentionsOf } from "../speakers/cast/mentions.js";
import { nameOf } from "../speakers/name.js";
import { genderOf } from "../speakers/name-words.js";
import { lastAtOrBefore } from "../text/ordered.js";
import type { Span } from "../text/span.js";
import type { Problem, ReadingRule } from "./rule.js";
import { isInBody, type RuleContext } from "./rule-context.js";

const PRONOUN = /^(?:s?he)$/i;

/** How far before a pronoun the names may stand, in characters. */
const FARTHEST = 400;

export const unclearPronoun: ReadingRule<"unclear-pronoun"> = {
  name: "unclear-pronoun",
  severity: "note",
  on: "reading",
  examples: [
    {
      shows: "two names, one pronoun",
      text: `Marta Quill and Sara Odd left the meeting early. She said that the vote had been “a formality”.`,
      attributions: [
        {
          where: "She said that the vote had been “a formality”",
          source: "She",
          cue: "said",
          content: "that the vote had been “a formality”",
        },
      ],
      expected: [{ at: "She", message: "“She” may be Marta Quill or Sara Odd." }],
    },
    {
      shows: "a title that tells the two apart",
      text: `Mrs Quill and Mr Odd left the meeting early. She said that the vote had been “a formality”.`,
      attributions: [
        {
          where: "She said that the vote had been “a formality”",
          source: "She",
          cue: "said",
          content: "that the vote had been “a formality”",
        },
      ],
      expected: [],
    },
  ],
  find(context) {
    const pronouns = context.attributions.filter((attribution) => isPronoun(context, attribution));
    if (pronouns.length === 0) return [];
    const people = peopleOf(context);
    const mentions = mentionsOf(context.article, context.quotations).filter(personIn(context, people));
    return pronouns.flatMap(({ source }): Problem[] => {
      const pronoun = source[0] as Span;
      const pair = pairBefore(context, mentions, people, pronoun);
      if (pair === null) return [];
      const [one, other] = pair.map(({ name }) => name.shown);
      return [
        {
          start: pronoun.start,
          end: pronoun.end,
          message: `“${pronoun.text}” may be ${one} or ${other}.`,
        },
      ];
    });
  },
};

function isPronoun(context: RuleContext, { source }: Attribution): boolean {
  const [only] = source;
  return (
    source.length === 1 && only !== undefined && PRONOUN.test(only.text) && isInBody(context, only.start)
  );
}

/** A surname leads to the gender of the person who speaks under it; null where nothing tells it. */
type People = ReadonlyMap<string, Gender>;
type Gender = "male" | "female" | null;

function peopleOf({ speakers }: RuleContext): People {
  return new Map(
    speakers
      .filter(({ kind }) => kind === "person")
      .map(({ name, mentions }) => {
        const told = mentions.map(({ text }) => genderOf(text.split(" ", 1)[0] ?? ""));
        return [surnameOf(nameOf(name)), told.find((gender) => gender !== null) ?? null];
      }),
  );
}

function surnameOf({ forms }: Mention["name"]): string {
  return forms.at(-1) ?? "";
}

/** Tells whether a mention is of a person: a speaker, a title, a full name that no "the" makes a place or a body. */
function personIn({ article }: RuleContext, people: People): (mention: Mention) => boolean {
  return ({ name, start }) => {
    if (name.isOrganisation) return false;
    if (name.gender !== null || people.has(surnameOf(name))) return true;
    return name.forms.length >= 2 && !/\bthe $/i.test(article.text.slice(Math.max(0, start - 5), start));
  };
}

/** The two people joined by "and" last before a pronoun, where nobody is named after them; null where there are none. */
function pairBefore(
  context: RuleContext,
  mentions: readonly Mention[],
  people: People,
  pronoun: Span,
): readonly [Mention, Mention] | null {
  const { text } = context.article;
  const from = Math.max(startOfBlock(context, pronoun.start), pronoun.start - FARTHEST);
  const at = lastAtOrBefore(mentions, ({ start }) => start, pronoun.start - 1);
  const other = mentions[at];
  const one = mentions[at - 1];
  if (one === undefined || other === undefined || one.start < from) return null;
  if (!JOINED.test(text.slice(one.end, other.start))) return null;
  const between = text.slice(other.end, pronoun.start);
  if (sentencesIn(between) > 1 || /["\u201c\u201d]|\b(?:s?he|his|her)\b/i.test(between)) return null;
  const wanted = genderOf(pronoun.text);
  const fit = [one, other].every(({ name }) => {
    const gender = name.gender ?? people.get(surnameOf(name)) ?? null;
    return gender === null || gender === wanted;
  });
  return fit ? [one, other] : null;
}

/** "Quill and Odd", "Quill, who runs the port, and her deputy, Sara Odd". */
const JOINED =
  /^(?:,[^.;:!?"\u201c\u201d]{1,80},)?\s(?:and|or)\s(?:(?:the|his|her|a|an|its|their)\s[^.;:!?"\u201c\u201d]{1,40})?(?:Mr\.?|Mrs\.?|Ms\.?|Dr\.?)?\s?$/;

/** How many ends of sentences stand in a stretch. */
function sentencesIn(between: string): number {
  return between.match(/[.!?]\s/g)?.length ?? 0;
}

function startOfBlock({ article }: RuleContext, offset: number): number {
  return article.blocks[lastAtOrBefore(article.blocks, ({ start }) => start, offset)]?.start ?? 0;
}
