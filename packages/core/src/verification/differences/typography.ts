import { foldAccents } from "../../text/canonical.js";
import { type Change, draftNorms, type Explanation, sourceNorms } from "./change.js";

/** Words that an apostrophe makes other words with another sound: "we're" is not "were". */
const OTHER_WITH_APOSTROPHE = new Set(["were", "well", "ill", "hell", "shell", "wed", "shed", "id"]);

/** First halves that make another word of the second: "now here", "a part", "in sane". */
const PREFIXES = new Set(["a", "in", "im", "un", "il", "ir", "dis", "non", "now", "not", "no"]);
/** What is written in both ways all the same. */
const EITHER_WAY = new Set([
  "in to",
  "no one",
  "a while",
  "in as",
  "in so",
  "no body",
  "in doors",
  "non stop",
]);

/** The same letters, however parted or accented: "health care" and "healthcare", "transpor-tation". */
export function asTypography(change: Change): Explanation | null {
  if (change.draft.length === 0 || change.source.length === 0) return null;
  const draft = draftNorms(change);
  const source = sourceNorms(change);
  const letters = lettersOf(draft);
  if (letters === "" || letters !== lettersOf(source)) {
    if (!isSameUmlaut(draft, source)) return null;
  }
  if (isOtherWord(draft, source)) return null;
  if (partsToOtherWord(draft, source, change.sourceText)) return null;
  if (partsToOtherWord(source, draft, change.draftText)) return null;
  return {
    verdict: "verbatim",
    class: "typography",
    message: `“${change.draftText}” is written “${change.sourceText}” in the source.`,
  };
}

/** The letters, figures and signs without what only groups them; two figures side by side stay two. */
function lettersOf(norms: readonly string[]): string {
  let letters = "";
  for (const norm of norms) {
    const plain = foldAccents(norm)
      .replace(/['\u2019]/g, "")
      .replace(/,(?=\d{3})/g, "");
    const isFigures = /\d$/.test(letters) && /^\d/.test(plain);
    letters += isFigures && !/^\d{3}$/.test(plain) ? `|${plain}` : plain;
  }
  return letters;
}

/** "M\u00fcller" and "Mueller" */
function isSameUmlaut(draft: readonly string[], source: readonly string[]): boolean {
  const spell = (norms: readonly string[]) =>
    lettersOf(
      norms.map((norm) =>
        norm.replace(
          /[\u00e4\u00f6\u00fc]/g,
          (letter) => ({ \u00e4: "ae", \u00f6: "oe", \u00fc: "ue" })[letter] as string,
        ),
      ),
    );
  return draft.length === source.length && spell(draft) === spell(source);
}

/** Whether a word differs in an apostrophe alone, and that makes another word of it. */
function isOtherWord(draft: readonly string[], source: readonly string[]): boolean {
  return draft.some((norm) => {
    const bare = norm.replace("'", "");
    return (
      OTHER_WITH_APOSTROPHE.has(bare) && source.some((one) => one !== norm && one.replace("'", "") === bare)
    );
  });
}

/** Whether two words, with only a space between them in `text`, make another word when they are written as one. */
function partsToOtherWord(one: readonly string[], two: readonly string[], text: string): boolean {
  if (one.length !== 1 || two.length !== 2) return false;
  return PREFIXES.has(two[0] as string) && !EITHER_WAY.has(two.join(" ")) && /^\S+ +\S+$/.test(text);
}
