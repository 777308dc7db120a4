import type { Article } from "../article/article.js";
import { lastAtOrBefore } from "../text/ordered.js";
import type { Span } from "../text/span.js";
import type { Name } from "./name.js";
import { genderOf, isTitle } from "./name-words.js";
import type { Mention } from "./people.js";
import type { Registry } from "./registry.js";

/** How far back a pronoun may point, in characters. */
const FARTHEST = 900;

/**
 * Whom "he" or "she" stands for: the last person before it who began a sentence, was introduced or was quoted, of a
 * fitting gender; a person is who speaks elsewhere in the article, bears a title or is introduced with a role. Null, rather than a guess, where two compete or none fits.
 */
export function antecedentOf(
  { blocks }: Article,
  pronoun: Span,
  mentions: readonly Mention[],
  registry: Registry,
  isSource: (mention: Mention) => boolean,
): Mention | null {
  const wanted = genderOf(pronoun.text);
  if (wanted === null) return null;
  const fits = ({ name, isIntroduced }: Mention) => {
    const person = registry.personOf(name);
    const gender = name.gender ?? person?.gender ?? null;
    return (
      (person !== null || isTitled(name) || (isIntroduced && isFullName(name))) &&
      (gender === null || gender === wanted)
    );
  };
  const before = lastBefore(mentions, pronoun.start).filter(fits);
  const own = blocks.find((block) => block.start <= pronoun.start && pronoun.start < block.end);
  const inBlock = own === undefined ? [] : before.filter((mention) => mention.start >= own.start);
  return unrivalled(inBlock, isSource) ?? unrivalled(before, isSource);
}

/** "President Brandt", "Mr. Hale". */
function isTitled(name: Name): boolean {
  return name.gender !== null || name.role?.split(" ").some(isTitle) === true;
}

function isFullName(name: Name): boolean {
  return !name.isOrganisation && name.forms.length >= 2 && name.forms.length <= 4;
}

/** The last prominent mention or source, or the only person there is; null where nobody stands out. */
function unrivalled(mentions: readonly Mention[], isSource: (mention: Mention) => boolean): Mention | null {
  const leading = mentions.findLast((mention) => mention.isProminent || isSource(mention));
  if (leading !== undefined) return leading;
  const surnames = new Set(mentions.map((mention) => mention.name.forms.at(-1)));
  return surnames.size === 1 ? (mentions.at(-1) ?? null) : null;
}

/** The mentions that end before an offset and not too far from it. */
function lastBefore(mentions: readonly Mention[], offset: number): Mention[] {
  const last = lastAtOrBefore(mentions, ({ start }) => start, offset - 1);
  const found: Mention[] = [];
  for (let at = last; at >= 0 && (mentions[at] as Mention).start > offset - FARTHEST; at--)
    found.unshift(mentions[at] as Mention);
  return found;
}
