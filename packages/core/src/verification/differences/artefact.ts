import { type Change, draftNorms, type Explanation, sourceNorms } from "./change.js";

/** Shapes that recognition of printed letters takes for one another, brought to one form. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/rn|nn/g, "m"],
  [/vv/g, "w"],
  [/cl/g, "d"],
  [/[1|!i]/g, "l"],
  [/0/g, "o"],
  [/5/g, "s"],
  [/8/g, "b"],
  [/c(?=h)/g, "e"],
];

/** Words that sound alike, and that a recogniser of speech takes for one another. */
const HOMOPHONES: readonly (readonly string[])[] = [
  ["their", "there", "they're"],
  ["to", "too", "two", "2"],
  ["your", "you're"],
  ["its", "it's"],
  ["our", "hour", "are"],
  ["whose", "who's"],
  ["here", "hear"],
  ["by", "buy", "bye"],
  ["right", "write"],
  ["know", "no"],
  ["new", "knew"],
  ["one", "won", "1"],
  ["for", "four", "fore", "4"],
  ["been", "bin"],
  ["than", "then"],
  ["affect", "effect"],
  ["principal", "principle"],
  ["council", "counsel"],
  ["weather", "whether"],
  ["peace", "piece"],
  ["meet", "meat"],
  ["see", "sea"],
  ["pier", "peer"],
  ["key", "quay"],
  ["board", "bored"],
  ["break", "brake"],
  ["passed", "past"],
  ["role", "roll"],
  ["site", "sight", "cite"],
  ["waste", "waist"],
  ["week", "weak"],
  ["would", "wood"],
  ["aid", "aide"],
  ["fair", "fare"],
  ["higher", "hire"],
  ["mayor", "mare"],
  ["poor", "pour", "pore"],
  ["rain", "reign", "rein"],
  ["seen", "scene"],
  ["some", "sum"],
  ["son", "sun"],
  ["steel", "steal"],
  ["through", "threw"],
  ["wait", "weight"],
  ["allowed", "aloud"],
  ["bear", "bare"],
  ["cell", "sell"],
  ["course", "coarse"],
  ["current", "currant"],
  ["flour", "flower"],
  ["great", "grate"],
  ["heard", "herd"],
  ["hole", "whole"],
  ["lead", "led"],
  ["main", "mane"],
  ["pair", "pear"],
  ["plain", "plane"],
  ["real", "reel"],
  ["sail", "sale"],
  ["stationary", "stationery"],
  ["tail", "tale"],
  ["tide", "tied"],
  ["tow", "toe"],
  ["vain", "vein"],
  ["way", "weigh"],
  ["birth", "berth"],
];

const SOUNDS = new Map(
  HOMOPHONES.flatMap((group) => group.map((word) => [word, group[0] as string] as const)),
);

/** A misread letter or a misheard word, where the source's text was made by a machine. */
export function asArtefact(change: Change): Explanation | null {
  if (!change.machineRead || change.draft.length === 0 || change.source.length === 0) return null;
  const draft = draftNorms(change);
  const source = sourceNorms(change);
  if (looks(draft) !== looks(source) && sounds(draft) !== sounds(source)) return null;
  // a changed figure is never excused by its shape
  if (/^[\d.,]+$/.test(draft.join("")) && /^[\d.,]+$/.test(source.join(""))) return null;
  return {
    verdict: "verbatim",
    class: "artefact",
    message: `The source’s “${change.sourceText}” seems to be “${change.draftText}”, misread or misheard by a machine.`,
  };
}

function looks(norms: readonly string[]): string {
  return LOOKALIKES.reduce((form, [shape, letter]) => form.replace(shape, letter), norms.join(""));
}

function sounds(norms: readonly string[]): string {
  return norms.map((norm) => SOUNDS.get(norm) ?? norm).join(" ");
}
