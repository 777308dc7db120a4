/**
 * A stronger verb in the headline or the standfirst than the body has for the same words.
 *
 * **When it helps.** “Admits”, “slams”, “boasts” say more than that somebody spoke: that there was something to hide,
 * a quarrel, vanity. Where the body only says “said”, the headline has added it. The verbs are ranked within their kind
 * (confession, attack, disclosure, doubt, boast, threat, plea); the finding is given only where the body reports the same
 * matter of the same speaker and never with as strong a verb.
 */
import type { Attribution } from "../attribution/attribution.js";
import type { SpeakerKind } from "../speakers/speaker.js";
import { type Word, wordsOf } from "../text/words.js";
import type { Problem, ReadingRule } from "./rule.js";
import { isInBody, isInFront, type RuleContext, sentenceAt, startOf } from "./rule-context.js";
import { type Strength, strengthOf } from "./words/strong-verbs.js";

/** From this rank on a verb in a headline is worth a look. */
const STRONG = 2;

/** Headline and standfirst hold a few attributions; of more, the text is no article. */
const MOST_IN_FRONT = 12;

export const headlineVerb: ReadingRule<"headline-verb"> = {
  name: "headline-verb",
  severity: "warning",
  on: "reading",
  examples: [
    {
      shows: "an admission that the body only has as said",
      text: `Harbour chief admits quay was never inspected

The quay was never inspected, the harbour chief Maren Oduya said on Tuesday, because nobody had asked for it.`,
      attributions: [
        {
          where: "Harbour chief admits quay was never inspected",
          source: "Harbour chief",
          cue: "admits",
          content: "quay was never inspected",
          speaker: "Maren Oduya",
        },
        {
          where: "The quay was never inspected, the harbour chief Maren Oduya said",
          source: "the harbour chief Maren Oduya",
          cue: "said",
          content: "The quay was never inspected",
          speaker: "Maren Oduya",
        },
      ],
      expected: [{ at: "admits", message: "“admits” is stronger than what the body has for it: “said”." }],
    },
    {
      shows: "a verb that the body has too",
      text: `Harbour chief admits quay was never inspected

The harbour chief, Maren Oduya, conceded on Tuesday that the quay was never inspected.`,
      attributions: [
        {
          where: "Harbour chief admits quay was never inspected",
          source: "Harbour chief",
          cue: "admits",
          content: "quay was never inspected",
          speaker: "Maren Oduya",
        },
        {
          where: "The harbour chief, Maren Oduya, conceded on Tuesday that the quay was never inspected",
          source: "The harbour chief, Maren Oduya",
          cue: "conceded",
          content: "that the quay was never inspected",
          speaker: "Maren Oduya",
        },
      ],
      expected: [],
    },
  ],
  find(context) {
    const front = context.attributions
      .filter((one) => isInFront(context, startOf(one)))
      .slice(0, MOST_IN_FRONT);
    if (front.length === 0) return [];
    const strong = front.flatMap((attribution) => {
      const verb = strongVerbOf(context, attribution);
      return verb === null ? [] : [{ attribution, verb }];
    });
    if (strong.length === 0) return [];
    const body = context.attributions
      .filter((one) => isInBody(context, startOf(one)))
      .map((attribution) => ({ attribution, matter: matterOf(attribution) }));
    return strong.flatMap(({ attribution, verb }) => problemsOf(context, attribution, verb, body));
  },
};

interface Told {
  readonly attribution: Attribution;
  /** The telling words of the content. */
  readonly matter: ReadonlySet<string>;
}

function problemsOf(
  context: RuleContext,
  attribution: Attribution,
  verb: StrongVerb,
  body: readonly Told[],
): Problem[] {
  const matter = matterOf(attribution);
  const bySpeaker = body.filter((one) => isSameSpeaker(attribution, one.attribution));
  const isPerson = kindOf(context, attribution) === "person";
  const same =
    bySpeaker.length > 0
      ? bySpeaker
      : body.filter((one) => {
          const bothPeople = isPerson && kindOf(context, one.attribution) === "person";
          return !bothPeople && shares(matter, one.matter);
        });
  if (same.length === 0 || same.some((one) => isAsStrong(context, one.attribution, verb.strength))) return [];
  const { start, end, norm } = verb.word;
  const said = same.find((one) => shares(matter, one.matter)) ?? same[0];
  const cue = said?.attribution.cue.map(({ text }) => text).join(" … ") ?? "";
  const instead = cue === "" ? "no such word" : `“${cue.replace(/\s+/g, " ")}”`;
  return [{ start, end, message: `“${norm}” is stronger than what the body has for it: ${instead}.` }];
}

interface StrongVerb {
  readonly word: Word;
  readonly strength: Strength;
}

/** "Clerk accused of theft" reports a charge, and nobody's word for it. */
function strongVerbOf({ article }: RuleContext, { source, cue }: Attribution): StrongVerb | null {
  if (source.length === 0) return null;
  const words = cue.flatMap(({ start, end }) => wordsOf(article.text, start, end));
  if (words.some(({ norm }) => norm === "not" || norm === "never" || norm.endsWith("n't"))) return null;
  for (const word of words) {
    const strength = strengthOf(word.norm);
    if (strength !== null && strength.rank >= STRONG) return { word, strength };
  }
  return null;
}

function kindOf({ speakerOf }: RuleContext, { speaker }: Attribution): SpeakerKind | null {
  return speaker === null ? null : (speakerOf.get(speaker)?.kind ?? null);
}

/** The same speaker, or a source of the body that the headline shortens: "parents", "Parents at the microphone". */
function isSameSpeaker(one: Attribution, other: Attribution): boolean {
  if (one.speaker !== null && one.speaker === other.speaker) return true;
  const [short, long] = [one, other].map(({ source }) => source[0]?.text.toLowerCase() ?? "");
  return short !== undefined && long !== undefined && short.length > 3 && long.startsWith(`${short} `);
}

/** Whether the body says it as strongly: in the cue, or in the sentence around it. */
function isAsStrong(context: RuleContext, attribution: Attribution, wanted: Strength): boolean {
  const sentence = sentenceAt(context, startOf(attribution));
  const places = sentence === null ? attribution.cue : [...attribution.cue, sentence];
  return places
    .flatMap((place) =>
      wordsOf(context.article.text, place.start, Math.min(place.end, place.start + LONGEST_SENTENCE)),
    )
    .some(({ norm }) => {
      const strength = strengthOf(norm);
      return strength !== null && strength.colour === wanted.colour && strength.rank >= wanted.rank;
    });
}

/** Of a longer sentence only so many characters are read. */
const LONGEST_SENTENCE = 2000;

const SHORT_WORDS = new Set(
  "about after before being could every from have into more most other over said says should some than that their them then there these they this those upon very were what when where which while will with would".split(
    " ",
  ),
);

function matterOf({ content }: Attribution): ReadonlySet<string> {
  const words = content.flatMap(({ text }) => wordsOf(text)).map(({ norm }) => norm);
  return new Set(
    words.filter((word) => word.length > 3 && !SHORT_WORDS.has(word)).map((word) => word.slice(0, 6)),
  );
}

/** Two telling words in common, or the only one that there is. */
function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common >= 2 || (common === 1 && one.size === 1);
}
