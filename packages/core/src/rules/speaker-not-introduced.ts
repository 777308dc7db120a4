/**
 * Somebody who is credited by a bare surname or first name, and whom the article never introduces by a full name or a role.
 *
 * **When it helps.** When a paragraph is cut, the introduction often goes with it: “Kemble thinks …”, and nobody knows who
 * Kemble is. A full name, a title, a role or an apposition anywhere in the article is an introduction.
 */

import { nameOf } from "../speakers/name.js";
import { isFunctionWord, isGeneric, isTitle } from "../speakers/name-words.js";
import type { Speaker } from "../speakers/speaker.js";
import { wordsOf } from "../text/words.js";
import type { Problem, ReadingRule } from "./rule.js";
import { isInBody, placeOf, type RuleContext, startOf } from "./rule-context.js";

export const speakerNotIntroduced: ReadingRule<"speaker-not-introduced"> = {
  name: "speaker-not-introduced",
  severity: "note",
  on: "reading",
  examples: [
    {
      shows: "a surname out of nowhere",
      text: `The quay is beyond repair, the harbour board found. Kemble thinks that it could be saved.`,
      attributions: [
        {
          where: "The quay is beyond repair, the harbour board found",
          source: "the harbour board",
          cue: "found",
          content: "The quay is beyond repair",
          speaker: "harbour board",
          kind: "organisation",
        },
        {
          where: "Kemble thinks that it could be saved",
          source: "Kemble",
          cue: "thinks",
          content: "that it could be saved",
          speaker: "Kemble",
        },
      ],
      expected: [
        { at: "Kemble", message: "Kemble is credited here, and the article does not say who that is." },
      ],
    },
    {
      shows: "a role is enough",
      text: `Kemble thinks that the quay could be saved. “I would start on Monday,” said Kemble, an engineer.`,
      attributions: [
        {
          where: "Kemble thinks that the quay could be saved",
          source: "Kemble",
          cue: "thinks",
          content: "that the quay could be saved",
          speaker: "Kemble",
        },
      ],
      expected: [],
    },
  ],
  find(context) {
    const bare = new Map(context.speakers.filter(isBareName).map((speaker) => [speaker.id, speaker.name]));
    if (bare.size === 0) return [];
    const introduced = introducedIn(context, new Set(bare.values()));
    const problems = new Map<string, Problem>();
    for (const attribution of [...context.attributions].sort((a, b) => startOf(a) - startOf(b))) {
      const name = attribution.speaker === null ? undefined : bare.get(attribution.speaker);
      const place = attribution.source.length === 0 ? null : placeOf(attribution);
      if (name === undefined || place === null || problems.has(name) || introduced.has(name)) continue;
      if (!isInBody(context, place.start)) continue;
      const message = `${name} is credited here, and the article does not say who that is.`;
      problems.set(name, { ...place, message });
    }
    return [...problems.values()];
  },
};

/** Peoples, parties and initials: "Republicans", "S.E.C." */
const NO_SURNAME = /(?:[aeio]ns|crats|ists|ites)$|\.|^\p{Lu}+$/u;

/** "Brandt, who was in the room" tells nothing of who that is. */
const NO_ROLE = /^[, ]*(?:who )?(?:was|were|is|had|has|will)\b/;

function isBareName({ name, kind, role }: Speaker): boolean {
  return (
    kind === "person" &&
    !NO_SURNAME.test(name) &&
    (role === null || NO_ROLE.test(role)) &&
    nameOf(name).words.length === 1 &&
    !/\s/.test(name)
  );
}

/** Those of the names to which the article anywhere gives a first name, a title, a role, an apposition or a place. */
function introducedIn({ article }: RuleContext, names: ReadonlySet<string>): Set<string> {
  const { text } = article;
  // a name may hold a hyphen, which parts words
  const byLastWord = new Map([...names].map((name) => [wordsOf(name).at(-1)?.norm ?? name, name]));
  const introduced = new Set<string>();
  for (const { norm, end } of wordsOf(text)) {
    const name = byLastWord.get(norm.replace(/'s$/, ""));
    if (name === undefined || introduced.has(name)) continue;
    const start = end - name.length - (/['\u2019]s$/.test(text.slice(end - 2, end)) ? 2 : 0);
    if (!text.startsWith(name, Math.max(start, 0))) continue;
    if (isPlace(text, start) || hasNameOrRoleBefore(text, start) || hasRoleAfter(text, start + name.length))
      introduced.add(name);
  }
  return introduced;
}

const WORD_BEFORE = /(\p{Lu}\.|[\p{L}\p{M}'\u2019-]{1,40})(?:["\u201d'\u2019])?[ \u00a0]$/u;
const ROLE_BEFORE = /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|former)\s[\p{Ll} -]{3,60},?\s$/u;

/** "in Kwaidai": a country that speaks needs no introduction. */
const PLACE_BEFORE = /\b(?:in|from|across|near|off|throughout|outside|inside)\s$/;

function isPlace(text: string, start: number): boolean {
  return PLACE_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}

function hasNameOrRoleBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  const word = WORD_BEFORE.exec(before)?.[1] ?? "";
  if (isTitle(word)) return !/^(?:mr|mrs|ms|miss)\.?$/i.test(word);
  if (/^\p{Lu}/u.test(word)) return !isFunctionWord(word);
  const role = ROLE_BEFORE.exec(before)?.[0].trim().replace(/,$/, "").split(/\s/) ?? [];
  return (
    role.length > 0 &&
    (role.some(isGeneric) || /(?:er|or|ist|man|woman|ian|ant|ent)$/.test(role.at(-1) ?? ""))
  );
}

const ROLE_AFTER =
  /^(?:,\s(?:(?:an?|the|his|her|its|their|who (?:runs|leads|heads|owns|teaches|works|chairs))\s|\d{1,3}\b|[\p{Ll}-]{3,20} (?:of|at|for|in)\s)| \p{Lu}\p{Ll})/u;

function hasRoleAfter(text: string, end: number): boolean {
  return ROLE_AFTER.test(text.slice(end, end + 50));
}
