/** Spellings brought to the sound that they commonly stand for, in this order: consonants, then vowels. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/'/g, ""],
  [/^(?:kn|gn|pn)/, "n"],
  [/^wr/, "r"],
  [/^ps/, "s"],
  [/^wh/, "w"],
  [/^x/, "s"],
  [/mb$/, "m"],
  [/[ts]ion/g, "Xn"],
  [/igh/g, "Y"],
  [/gh/g, ""],
  [/ph/g, "f"],
  [/sch|sh/g, "X"],
  [/ck|q/g, "k"],
  [/dge?/g, "j"],
  [/sc(?=[eiy])/g, "s"],
  [/c(?=[eiy])/g, "s"],
  [/c(?!h)/g, "k"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/([fkpsX])ed$/, "$1t"],
  [/([bdgjlmnrvwy])ed$/, "$1d"],
  [/([a-zX])\1/g, "$1"],
  [/a([bdfgjklmnpstvX])e(s?)$/, "A$1$2"],
  [/i([bdfgjklmnpstvX])e(s?)$/, "Y$1$2"],
  [/o([bdfgjklmnpstvX])e(s?)$/, "O$1$2"],
  [/u([bdfgjklmnpstvX])e(s?)$/, "U$1$2"],
  [/oar|our|ore|oor/g, "Or"],
  [/air|are$|ear(?=$)|eir/g, "Er"],
  [/ai|ay|ey|eigh/g, "A"],
  [/ea|ee|ie|ei/g, "I"],
  [/oa|ow|oe/g, "O"],
  [/oo|ue|ew|ui/g, "U"],
  [/au|aw/g, "Q"],
  [/ence|ance|ense|anse/g, "ns"],
  [/er$|or$|ar$|re$/, "R"],
  [/([a-zA-Z])e$/, "$1"],
];

/**
 * A key that words which sound alike share, for English: a coarser Metaphone that keeps the vowels, so that "bad" and
 * "bed" have two. Takes a normalised word, or several written together.
 */
export function soundOf(norm: string): string {
  return SPELLINGS.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), norm);
}
