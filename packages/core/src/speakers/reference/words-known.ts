import type { Cast } from "../cast/cast.js";
import type { WordsKnown } from "../phrase/source-phrase.js";

/** What an article's own use tells of a word with a capital at a sentence's beginning. */
export function wordsKnownOf(cast: Cast): WordsKnown {
  return {
    isCommon: (word) => cast.common.has(word),
    isLastName: (word) =>
      cast
        .bearing(word)
        .some(
          ({ name, kind }) =>
            kind === "person" && name !== null && name.forms.length > 1 && name.forms.includes(word),
        ),
  };
}
