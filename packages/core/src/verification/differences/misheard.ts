import { isNumberWord } from "../../text/numbers.js";
import { type Change, draftNorms, type Explanation, sourceNorms } from "./change.js";
import { differInNegation } from "./negation.js";
import { soundOf } from "./sound.js";

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
  ["core", "corps"],
  ["colonel", "kernel"],
  ["aisle", "isle", "i'll"],
  ["aunt", "ant"],
  ["ate", "eight"],
  ["cache", "cash"],
  ["cereal", "serial"],
  ["chord", "cord"],
  ["choir", "quire"],
  ["council's", "counsel's"],
  ["descent", "dissent"],
  ["draft", "draught"],
  ["faze", "phase"],
  ["guerrilla", "gorilla"],
  ["heir", "air"],
  ["lessen", "lesson"],
  ["levee", "levy"],
  ["medal", "meddle"],
  ["miner", "minor"],
  ["mussel", "muscle"],
  ["naval", "navel"],
  ["patience", "patients"],
  ["presence", "presents"],
  ["residence", "residents"],
  ["attendance", "attendants"],
  ["assistance", "assistants"],
  ["prophet", "profit"],
  ["queue", "cue"],
  ["sweet", "suite"],
  ["straight", "strait"],
  ["sword", "soared"],
  ["troop", "troupe"],
  ["yolk", "yoke"],
  ["martial", "marshal", "marshall"],
  ["capital", "capitol"],
  ["complement", "compliment"],
  ["could've", "could of"],
  ["and", "an"],
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

/**
 * A word that a recogniser of speech took for another that sounds alike. A figure, a negation and a name that
 * the source has are never excused by their sound.
 */
export function asMisheard(change: Change): Explanation | null {
  if (!change.misheard || change.draft.length === 0 || change.source.length === 0) return null;
  const draft = draftNorms(change);
  const source = sourceNorms(change);
  if (differInNegation(draft, source) || source.some(isNumberWord)) return null;
  if (change.source.some((word) => isName(word.text) && !word.startsSentence)) return null;
  if (sounds(draft) !== sounds(source) && soundOf(draft.join("")) !== soundOf(source.join(""))) return null;
  return {
    verdict: "verbatim",
    class: "artefact",
    message: `The source’s “${change.sourceText}” seems to be “${change.draftText}”, misheard by a machine.`,
  };
}

function sounds(norms: readonly string[]): string {
  return norms.map((norm) => SOUNDS.get(norm) ?? norm).join(" ");
}

/** In captions written in capitals a capital says nothing. */
function isName(word: string): boolean {
  return /^\p{Lu}[\p{L}'\u2019-]*\p{Ll}[\p{L}'\u2019-]*$/u.test(word);
}
