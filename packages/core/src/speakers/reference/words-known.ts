import type { Article } from "../../article/article.js";
import type { Cast } from "../cast/cast.js";
import { smallWords } from "../cast/small-words.js";
import type { WordsKnown } from "../phrase/source-phrase.js";

/** What an article's own use tells of a word with a capital at a sentence's beginning. */
export function wordsKnownOf({ text }: Article, cast: Cast): WordsKnown {
  const small = smallWords(text);
  return {
    isCommon: (word) => small.has(word),
    isLastName: (word) =>
      cast
        .bearing(word)
        .some(
          ({ name, kind }) =>
            kind === "person" && name !== null && name.forms.length > 1 && name.forms.includes(word),
        ),
  };
}
