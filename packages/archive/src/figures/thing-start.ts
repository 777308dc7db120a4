import { plainForms } from "./plain-forms.js";

const PLACE = /\b(?:at|near|by|with|among|to|on|from)\s(?:(?:the|a|an|its|their|his|her)\s)?$/i;
const VERB_FOLLOWS = /^\s(?!(?:of|for|to|at|in|from|on|worth)\s)\p{Ll}/u;

/**
 * Whether the last place of a thing in what stands before its number is the thing, and neither a part of a name ("the United States") nor
 * only where something else is ("the number of injured at hospitals stands at").
 */
export function startsAsThing(before: string, words: readonly string[]): boolean {
  const noun = words.at(-1) as string;
  const near = before.slice(-200).replace(/\s+/g, " ");
  const token = [...near.matchAll(/[\p{L}\p{N}\u2019'-]+/gu)]
    .filter(([written]) => plainForms(written).at(-1) === noun)
    .at(-1);
  if (token === undefined) return true;
  const earlier = near.slice(0, token.index);
  const [, last = ""] = /(?<![\p{L}\p{N}])([\p{L}\p{N}\u2019'-]+)\s$/u.exec(earlier) ?? [];
  const isInName =
    /^\p{Lu}\p{Ll}/u.test(token[0]) &&
    /^\p{Lu}\p{Ll}/u.test(last) &&
    !/['\u2019]s?$/.test(last) &&
    !/^(?:The|A|An|This|Its)$/.test(last);
  if (isInName && !words.includes(plainForms(last)[0] ?? "")) return false;
  return !(PLACE.test(earlier) && VERB_FOLLOWS.test(near.slice(token.index + token[0].length)));
}
