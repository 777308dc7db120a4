import type { Article, Range } from "@hearsay/core";
import { lastAtOrBefore, overlaps, RELATIVES, type Reading } from "@hearsay/core/plumbing";

/** Who is credited with words of an article. */
export interface PlaceCredit {
  readonly speaker: string | null;
  readonly via: readonly string[];
  /** Whether most of the words stand in quotation marks. */
  readonly marked: boolean;
}

/** Whom an article credits with a stretch of its text: by an attribution, by a label of a transcript, or as its own words. */
export function creditAt(
  article: Article,
  { quotations, attributions, speakers }: Pick<Reading, "quotations" | "attributions" | "speakers">,
  place: Range,
): PlaceCredit {
  const length = place.end - place.start;
  const marked =
    2 *
      shared(
        quotations.flatMap(({ inner }) => inner),
        place,
      ) >=
    length;
  // an attribution inside a quotation ("those who say so") is not whose words the quotation is
  const around = quotations.find(({ inner }) => 2 * shared(inner, place) >= length)?.inner ?? [place];
  const whole = around.reduce((sum, range) => sum + range.end - range.start, 0);
  const nameOf = (id: string) => speakers.find((speaker) => speaker.id === id)?.name ?? [];
  const [best] = attributions
    .map((attribution) => ({
      attribution,
      // of attributions that hold one another, the narrowest is the words' own
      overlap: shared(attribution.content, place),
      isWhole: 2 * around.reduce((sum, range) => sum + shared(attribution.content, range), 0) >= whole,
      size: attribution.content.reduce((sum, { start, end }) => sum + end - start, 0),
    }))
    .filter(({ overlap }) => 2 * overlap >= length)
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.overlap - a.overlap || a.size - b.size);
  if (best !== undefined) {
    const { speaker, source, via } = best.attribution;
    const [named] = speaker === null ? [] : [nameOf(speaker)].flat();
    const name = named ?? source[0]?.text.replace(/\s+/g, " ") ?? "";
    return {
      speaker: isRelative(name) || name === "" ? null : name,
      via: via.flatMap(nameOf),
      marked,
    };
  }
  return { speaker: holderAt(article, place), via: [], marked };
}

/** "who", "whose letter": a word that stands for a name which was not found. */
function isRelative(name: string): boolean {
  return RELATIVES.has(name.toLowerCase().split(" ", 1)[0] ?? "");
}

function holderAt({ kind, turns, author }: Article, place: Range): string | null {
  if (kind === "statement") return author;
  const turn = turns[lastAtOrBefore(turns, ({ start }) => start, place.start)];
  return turn !== undefined && overlaps(turn, place) ? turn.speaker : null;
}

/** How many characters of a place the ranges cover. */
function shared(ranges: readonly Range[], place: Range): number {
  return ranges.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, place.end) - Math.max(start, place.start)),
    0,
  );
}
