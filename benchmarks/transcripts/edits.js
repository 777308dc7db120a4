/** @typedef {import("../invented/random.js").Random} Random */

const GROUPS = ["[the lawmakers]", "[teachers]", "[the negotiators]", "[those families]"];
const PEOPLE = ["[the senator]", "[the director]", "[the judge]"];
/** @type {Readonly<Record<string, readonly string[]>>} */
const STANDS_FOR = {
  they: GROUPS,
  them: GROUPS,
  he: PEOPLE,
  him: PEOPLE,
  she: PEOPLE,
  it: ["[the program]", "[the law]", "[the agency]"],
};

/**
 * What an honest writer may do to spoken words, each marked or excused by a convention; null where it does not fit.
 *
 * @type {Readonly<Record<string, (words: string, random: Random) => string | null>>}
 */
export const EDITS = {
  /** An aside between commas or dashes gives way to an ellipsis. */
  ellipsis(words, random) {
    const asides = [...words.matchAll(/(?:,| --) (?!and |or |but )[^,;:.?!-]{8,60}(?:,| --)(?= )/g)].filter(
      ([aside]) => !/\b(?:not|no|never|none|hardly|if|unless|may|might)\b|n[’']t\b/.test(aside),
    );
    if (asides.length === 0) return null;
    const { index, 0: aside } = random.pick(asides);
    const sign = random.pick([" …", " ...", " . . .", "…"]);
    return `${words.slice(0, index)}${sign}${words.slice(index + aside.length)}`;
  },
  /** A pronoun gives way to what it stands for, in brackets. */
  bracket(words, random) {
    const pronoun =
      /(?<=\S )(they|them|he|him|she|it)(?= (?:will|was|were|are|is|can|should|did|has|have|to|in|for|with)\b)/;
    return pronoun.test(words) ? words.replace(pronoun, (it) => random.pick(STANDS_FOR[it])) : null;
  },
  /** The first letter of a part is made a capital in brackets. */
  bracketedCapital: (words) => (/^[a-z]/.test(words) ? `[${words[0].toUpperCase()}]${words.slice(1)}` : null),
  /** The first letter of a part becomes a capital without a sign. */
  capital: (words) => (/^[a-z]/.test(words) ? words[0].toUpperCase() + words.slice(1) : null),
  /** Fillers, restarts and an opening "And" or "Well" are dropped. */
  filler(words) {
    const cleaned = words
      .replace(/^(?:And|But|So|Well|Now|Look),? (?=\S)/, "")
      .replace(/,? ?\b(?:you know|I mean),? /g, " ")
      .replace(/\b(\w+(?: \w+)?) -- \1\b/g, "$1")
      .replace(/ \b(?:uh|um|er),? /g, " ");
    return cleaned === words || /^\W/.test(cleaned) ? null : cleaned[0].toUpperCase() + cleaned.slice(1);
  },
};

/** Dashes as a paper sets them. @param {string} words @param {Random} random */
export function typeset(words, random) {
  return words.replace(/ -- /g, random.pick([" — ", "—", " – ", " -- "]));
}
