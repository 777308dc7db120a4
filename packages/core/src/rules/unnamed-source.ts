/**
 * Words that rest on somebody whom the article does not name.
 *
 * **When it helps.** Many houses ask for a second source, or an editor's consent, where a source is not named. The note
 * stands at the first words of each such source. Left alone are somebody who speaks for a body that is named (“a
 * spokeswoman for the port”), groups (“residents”), thoughts and hopes, those who declined to comment, and “the senator”,
 * who may be named elsewhere.
 */
import type { Attribution } from "../attribution/attribution.js";
import type { ReadingRule } from "./rule.js";
import { isInBody, placeOf, type RuleContext, startOf } from "./rule-context.js";
import { isSilence, isThought } from "./words/kinds-of-cue.js";
import { isHeadedByPerson } from "./words/person-nouns.js";

export const unnamedSource: ReadingRule<"unnamed-source"> = {
  name: "unnamed-source",
  severity: "note",
  on: "reading",
  examples: [
    {
      shows: "a source without a name, noted once",
      text: `Two officials who asked not to be named said the quay was beyond repair. The officials said a new one would cost less. A spokeswoman for the Port of Talvik said that no decision had been made.`,
      attributions: [
        {
          where: "Two officials who asked not to be named said the quay was beyond repair",
          source: "Two officials who asked not to be named",
          cue: "said",
          content: "the quay was beyond repair",
          speaker: "two officials",
          kind: "unnamed",
        },
        {
          where: "The officials said a new one would cost less",
          source: "The officials",
          cue: "said",
          content: "a new one would cost less",
          speaker: "two officials",
          kind: "unnamed",
        },
        {
          where: "A spokeswoman for the Port of Talvik said that no decision had been made",
          source: "A spokeswoman for the Port of Talvik",
          cue: "said",
          content: "that no decision had been made",
          speaker: "A spokeswoman for the Port of Talvik",
          kind: "unnamed",
        },
      ],
      expected: [
        {
          at: "Two officials who asked not to be named",
          message: "The article does not name this source: “Two officials who asked not to be named”.",
        },
      ],
    },
    {
      shows: "a group, and a person who is named",
      text: `Residents say the quay is beyond repair. Ines Tarr said that it would last her time.`,
      attributions: [
        {
          where: "Residents say the quay is beyond repair",
          source: "Residents",
          cue: "say",
          content: "the quay is beyond repair",
          speaker: "Residents",
          kind: "group",
        },
        {
          where: "Ines Tarr said that it would last her time",
          source: "Ines Tarr",
          cue: "said",
          content: "that it would last her time",
          speaker: "Ines Tarr",
        },
      ],
      expected: [],
    },
  ],
  find(context) {
    const seen = new Set<string>();
    const inOrder = [...context.attributions].sort((a, b) => startOf(a) - startOf(b));
    return inOrder.flatMap((attribution) => {
      const place = placeOf(attribution);
      const { speaker, source } = attribution;
      if (place === null || speaker === null || seen.has(speaker) || !isRestedOn(context, attribution))
        return [];
      seen.add(speaker);
      const words = source.map(({ text }) => text).join(" … ");
      return [{ ...place, message: `The article does not name this source: “${words}”.` }];
    });
  },
};

/** "The senator" is likely somebody whom the article names elsewhere; "the source" is not. */
const ANONYMOUS = /\b(?:sources?|officials?|insiders?|aides?|spokes\p{L}+)\b/iu;
const SPOKESPERSON = /\bspokes(?:man|woman|person|people|men|women)\b/i;
const OF_A_NAMED_BODY = /\s\p{Lu}|\bspokes\p{L}+ (?:for|of|from|at)\b|['\u2019]s spokes/u;

function isRestedOn(context: RuleContext, attribution: Attribution): boolean {
  const { speaker, source, cue, within } = attribution;
  const who = speaker === null ? undefined : context.speakerOf.get(speaker);
  if (who?.kind !== "unnamed" || within !== null || source[0] === undefined) return false;
  if (!isInBody(context, source[0].start) || !isHeadedByPerson(who.name)) return false;
  if (/^the\s/i.test(who.name) && !ANONYMOUS.test(who.name)) return false;
  const said = cue.map(({ text }) => text).join(" ");
  if (isThought(said) || isSilence(said)) return false;
  return !(SPOKESPERSON.test(who.name) && OF_A_NAMED_BODY.test(who.name));
}
