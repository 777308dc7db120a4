import type { Article } from "../article/article.js";
import type { Quotation } from "../quotations/quotation.js";
import type { Range } from "../text/span.js";
import { type Name, nameOf } from "./name.js";
import { isTitle } from "./name-words.js";

/** A capitalised run of the text that names somebody or something. */
export interface Mention extends Range {
  readonly name: Name;
  /** Begins a sentence, as subjects do. */
  readonly startsSentence: boolean;
}

/** The last word of a full name leads to the full names that end in it, in the order of the text. */
export type FullNames = ReadonlyMap<string, readonly Mention[]>;

const PARTICLE = "(?:al|el|de|la|le|della|di|da|van|von|der|den|bin|ibn|ben|of|dos)";
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'\u2019]*(?:-\\p{Lu}?[\\p{L}\\p{M}'\u2019]+)*\\.?";
/** A run of capitalised words on one line; at most eight of them, so that the time stays linear. */
const RUN = new RegExp(`(?:al-|el-|Al-|El-)?${CAPITAL}(?: (?:${PARTICLE} |al-|el-)?${CAPITAL}){0,7}`, "gu");

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
    mentions.push({
      start,
      end: match.index + run.length,
      name,
      startsSentence: /(?:^|[.?!:]["'\u201d\u2019)]*\s+|\n\s*)["'\u201c\u2018(]*$/.test(
        text.slice(Math.max(0, match.index - 8), match.index),
      ),
    });
  }
  return mentions;
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
