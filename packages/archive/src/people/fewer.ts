import type { Person, SpeakerQuotation, Who } from "./who.js";

/** So many of those whom a name fits, and of those who may be meant, are given. */
const MOST_PEOPLE = 20;
/** So many places of a quotation, unless told. */
const MOST_PLACES = 20;

/** How many of each are not in an answer. */
export interface LeftOut {
  readonly people: number;
  /** Of the people in the answer. */
  readonly quotations: number;
  /** Of the quotations in the answer. */
  readonly places: number;
}

/** What somebody is quoted as saying, as much of it as one answer may hold, and how much more there is. */
export interface FewerWho {
  readonly who: Who;
  readonly leftOut: LeftOut;
}

/**
 * Of each person the latest quotations, in the order of time as before; those without a date only where there is room for them.
 *
 * @param most so many quotations of each at most
 * @param mostPlaces so many places of each quotation, the earliest
 */
export function fewerOf(who: Who, most: number, mostPlaces: number = MOST_PLACES): FewerWho {
  const [people, mayBe] = [who.people.slice(0, MOST_PEOPLE), who.mayBe.slice(0, MOST_PEOPLE)];
  let [quotations, places] = [0, 0];
  const fewer = (person: Person): Person => {
    const kept = latestOf(person.quotations, most);
    quotations += person.quotations.length - kept.length;
    return { ...person, quotations: kept.map(shorter) };
  };
  const shorter = (quotation: SpeakerQuotation): SpeakerQuotation => {
    places += Math.max(0, quotation.places.length - mostPlaces);
    return { ...quotation, places: quotation.places.slice(0, mostPlaces) };
  };
  return {
    who: { ...who, people: people.map(fewer), mayBe: mayBe.map(fewer) },
    leftOut: {
      people: who.people.length - people.length + who.mayBe.length - mayBe.length,
      quotations,
      places,
    },
  };
}

function latestOf(quotations: readonly SpeakerQuotation[], most: number): readonly SpeakerQuotation[] {
  const dated = quotations.filter(({ places }) => (places[0]?.article.published ?? null) !== null);
  const undated = quotations.filter(({ places }) => (places[0]?.article.published ?? null) === null);
  return [
    ...dated.slice(Math.max(0, dated.length - most)),
    ...undated.slice(0, Math.max(0, most - dated.length)),
  ];
}
