import type { Article } from "../../article/article.js";
import type { Cast } from "../cast/cast.js";
import type { WordsKnown } from "../phrase/source-phrase.js";

/** What an article's own use tells of a word with a capital at a sentence's beginning. */
export function wordsKnownOf({ text }: Article, cast: Cast): WordsKnown {
  const small = new Set<string>();
  for (const match of text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{2,30}/gu)) small.add(match[0]);
  return {
    isCommon: (word) => small.has(word),
    isLastName: (word) =>
      cast
        .bearing(word)
        .some(
          ({ name, kind }) =>
            kind === "person" && name !== null && name.forms.length > 1 && name.forms.at(-1) === word,
        ),
  };
}
