import type { Article } from "../article/article.js";
import type { Quotation } from "../quotations/quotation.js";
import type { Range } from "../text/span.js";
import { type Name, nameOf } from "./name.js";
import { isTitle } from "./name-words.js";

/** A capitalised run of the text that names somebody or something. */
export interface Mention extends Range {
  readonly name: Name;
  /** Begins a sentence, or is introduced by a role, as those are of whom the text goes on to speak. */
  readonly isProminent: boolean;
  /** A role stands beside it: "The mayor, Ade Falola,", "Maren Oduya, who …". */
  readonly isIntroduced: boolean;
}

/** The last word of a full name leads to the full names that end in it, in the order of the text. */
export type FullNames = ReadonlyMap<string, readonly Mention[]>;

const PARTICLE = "(?:al|el|de|la|le|della|di|da|van|von|der|den|bin|ibn|ben|of|for|dos)";
/** A full stop belongs to an initial or a short title ("J.", "Gov."), not to a word at a sentence's end. */
const CAPITAL =
  "(?:\\p{Lu}\\p{L}{0,2}\\.|(?:Prof|Capt)\\.|\\p{Lu}[\\p{L}\\p{M}'\u2019]*(?:-\\p{Lu}?[\\p{L}\\p{M}'\u2019]+)*)";
/** Ray “Boots” Hallam. */
const NICKNAME = "(?:[\"\u201c\u2018'][\\p{L} .-]{1,20}[\"\u201d\u2019'] )?";
/** A run of capitalised words on one line; at most eight of them, so that the time stays linear. */
const RUN = new RegExp(
  `(?:al-|el-|Al-|El-)?${CAPITAL}(?: ${NICKNAME}(?:${PARTICLE} |al-|el-)?${CAPITAL}){0,7}`,
  "gu",
);

/** The capitalised runs of an article's body outside of its quotations, in order. */
export function mentionsOf({ text, blocks }: Article, quotations: readonly Quotation[]): Mention[] {
  const mentions: Mention[] = [];
  const left = [
    ...quotations.flatMap((quotation) => quotation.spans),
    ...blocks.filter((block) => block.kind === "headline" || block.kind === "byline"),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const match of text.matchAll(RUN)) {
    while (next < left.length && (left[next] as Range).end <= match.index) next++;
    if ((left[next]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue;
    const run = match[0].replace(/\.$/, "");
    const name = nameOf(run);
    if (name.kind !== "named" || name.forms.length === 0) continue;
    const start = match.index + Math.max(0, run.indexOf(name.words[0] as string));
    const isIntroduced = isBesideRole(text, start, match.index + run.length);
    mentions.push({
      start,
      end: match.index + run.length,
      name,
      isIntroduced,
      isProminent: isIntroduced || STARTS_SENTENCE.test(text.slice(Math.max(0, start - 8), start)),
    });
  }
  return mentions;
}

const STARTS_SENTENCE = /(?:^|[.?!:]["'\u201d\u2019)]*\s+|\n\s*)["'\u201c\u2018(]*$/;
const ROLE_BEFORE =
  /(?:^|[\s"\u201c])(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|\p{Lu}[\p{L}]*['\u2019]s)\s[^.,;:!?"\u201c\u201d]{3,50},\s$/u;
const ROLE_AFTER = /^,\s(?:the|an?|who|whose|his|her|its|their|\d{1,2},|[\p{L} ]{2,30}\s(?:of|at|for))\s?/u;

function isBesideRole(text: string, start: number, end: number): boolean {
  return (
    ROLE_BEFORE.test(text.slice(Math.max(0, start - 60), start)) || ROLE_AFTER.test(text.slice(end, end + 40))
  );
}

/** The full names among mentions: two words or more, not counting titles. */
export function fullNamesOf(mentions: readonly Mention[]): FullNames {
  const names = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { forms, words } = mention.name;
    if (forms.length < 2 || forms.length > 4 || words.some(isTitle)) continue;
    const last = forms.at(-1) as string;
    const list = names.get(last);
    if (list === undefined) names.set(last, [mention]);
    else if (list.length < 8) list.push(mention);
  }
  return names;
}
