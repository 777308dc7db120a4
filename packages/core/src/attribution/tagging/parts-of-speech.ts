/** The tags of the Penn Treebank, those that mean the same to attribution taken together. */
export const PARTS_OF_SPEECH = [
  "NN",
  "NNS",
  "NNP",
  "PRP",
  "PRP$",
  "DT",
  "JJ",
  "RB",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "MD",
  "TO",
  "IN",
  "CC",
  "CD",
  "WH",
  "EX",
  "POS",
  "RP",
  "UH",
  "PUNCT",
  "QUOTE",
  "X",
] as const;

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

const numbers = new Map<string, number>(PARTS_OF_SPEECH.map((tag, at) => [tag, at]));

/** The position of a tag in `PARTS_OF_SPEECH`. */
export function numberOf(tag: PartOfSpeech): number {
  return numbers.get(tag) as number;
}

/** The tag for one of the Penn Treebank's 36 and its punctuation. */
export function fromPenn(tag: string): PartOfSpeech {
  if (numbers.has(tag)) return tag as PartOfSpeech;
  if (tag === "NNPS") return "NNP";
  if (tag.startsWith("JJ")) return "JJ";
  if (tag.startsWith("RB")) return "RB";
  if (tag.startsWith("W")) return tag === "WP$" ? "WH" : "WH";
  if (tag === "PDT") return "DT";
  if (tag === "``" || tag === "''") return "QUOTE";
  if (/^[^A-Z]/.test(tag) || tag === "HYPH" || tag === "NFP" || tag === "SYM") return "PUNCT";
  return "X";
}
