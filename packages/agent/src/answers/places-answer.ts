import { inNameCase, type Sources } from "@hearsay/core";
import { agreement, oneLine, placesNear, plural, type SourcePlace } from "@hearsay/core/plumbing";
import { lookedIn, type Shelf } from "../library/library.js";
import { type Anchor, Anchors } from "./anchor.js";
import { type Answer, type Compared, comparedWith } from "./check-answer.js";
import { placeLine, quotedLine, refusedLines } from "./lines.js";

/** A place of a source: first where it is, then its words. */
interface FoundPlace {
  readonly anchor: Anchor;
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly voice: SourcePlace["voice"];
  readonly similarity: number;
  /** The source's words in whole sentences, piece by piece, as they are. */
  readonly words: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly diff: SourcePlace["diff"];
}

export interface PlacesResult extends Compared {
  readonly asked: string;
  readonly places: readonly FoundPlace[];
}

/** From so much agreement on, a place is what was meant more often than not. */
const SURELY_MEANT = 0.6;

/** Fewer words than these tell nothing. */
const FEWEST_WORDS = 3;

/** The places near remembered words, to quote from. */
export function findAnswer(
  words: string,
  most: number,
  shelf: Shelf,
  sources: Sources,
): Answer<PlacesResult> {
  const result = placesResult(words, most, shelf, sources);
  const { places } = result;
  const head =
    places.length === 0
      ? nothingNear(
          words,
          shelf,
          "do not put them in quotation marks. It looks for words, not for meaning: try the rarest words that you are sure of, or give the source.",
        )
      : `${plural(places.length, "place")} near these words, the nearest first.${distance(places)} To quote, copy from a line that begins with | and nothing else, character for character.`;
  return answer(head, result, shelf, (place) => `${placeLine(place.anchor)}: ${howToQuote(place)}`);
}

/** Whom the sources credit with words. */
export function whoAnswer(words: string, most: number, shelf: Shelf, sources: Sources): Answer<PlacesResult> {
  const result = placesResult(words, most, shelf, sources);
  const names = [
    ...new Set(
      result.places.flatMap(({ speaker }) => speaker ?? []).map((name) => inNameCase(oneLine(name))),
    ),
  ];
  const head =
    result.places.length === 0
      ? nothingNear(words, shelf, "credit nobody with them.")
      : names.length === 0
        ? "The sources have words near these and name nobody who said them: credit nobody by name."
        : names.length === 1
          ? `Credit ${names[0]}, as far as the words below are the ones that are meant.`
          : `The sources have such words of several: ${names.join("; ")}. Credit whoever said the very words that you use.`;
  return answer(
    head,
    result,
    shelf,
    (place) => `${whoLine(place)} ${placeLine(place.anchor)}, ${agreement(place.similarity)}.`,
  );
}

function placesResult(words: string, most: number, shelf: Shelf, sources: Sources): PlacesResult {
  const anchors = new Anchors(shelf.held);
  const places = placesNear(sources, words, most).map((place): FoundPlace => {
    const { speaker, via, voice, similarity, diff } = place;
    return { anchor: anchors.of(place), speaker, via, voice, similarity, words: place.words, diff };
  });
  return { asked: words, places, ...comparedWith(shelf, sources, []) };
}

function answer(
  head: string,
  result: PlacesResult,
  { refused }: Shelf,
  line: (place: FoundPlace) => string,
): Answer<PlacesResult> {
  const lines = result.places.flatMap((place, at) => [
    `${at + 1}. ${line(place)}`,
    ...place.words.map(({ text }) => quotedLine(text)),
  ]);
  return { text: [head, ...lines, ...refusedLines(refused)].join("\n"), result };
}

function nothingNear(words: string, shelf: Shelf, act: string): string {
  const count = lookedIn(shelf);
  if (count === 0)
    return `There is no source that could be read. Nothing tells where these words come from: ${act}`;
  if (words.trim().split(/\s+/).length < FEWEST_WORDS)
    return "One or two words stand in any text, and were not looked for as a quotation: give more of what you remember.";
  return `Nothing near these words stands in ${count === 1 ? "the source" : `any of ${plural(count, "source")}`}: ${act}`;
}

function distance([nearest]: readonly FoundPlace[]): string {
  const isFar = nearest !== undefined && nearest.similarity < SURELY_MEANT;
  return isFar ? " They are only partly alike: use them only if they say what you mean." : "";
}

function howToQuote(place: FoundPlace): string {
  const how = agreement(place.similarity);
  const who = place.speaker === null ? null : nameAndChain(place);
  switch (place.voice) {
    case "own":
      return who === null
        ? `somebody's own words, ${how}. The source does not name whose: ask, or give "speakers".`
        : `words of ${who}, ${how}. Quote and credit ${inNameCase(oneLine(place.speaker ?? ""))}.`;
    case "reported":
      return `reported${who === null ? "" : ` of ${who}`}, ${how}. Not spoken words: report them without quotation marks.`;
    case "told":
      return `words of whoever wrote the source, ${how}. Nobody is quoted: no quotation of a speaker.`;
    default:
      return `${how}. The source does not tell whose words it holds: find out before you quote, then give "speakers".`;
  }
}

function whoLine(place: FoundPlace): string {
  if (place.speaker === null)
    return place.voice === "told" ? "Told by whoever wrote it:" : "Nobody is named:";
  const verb = place.voice === "reported" ? "is reported, without marks, in" : "said it in";
  return `${nameAndChain(place)} ${verb}`;
}

function nameAndChain({ speaker, via }: FoundPlace): string {
  const chain = via.length === 0 ? "" : ` (through ${via.map(oneLine).join(", ")})`;
  return `${inNameCase(oneLine(speaker ?? ""))}${chain}`;
}
