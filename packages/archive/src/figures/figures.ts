import { quantitiesOf, tokensIn } from "@hearsay/core/plumbing";
import { nameWords } from "../people/name-words.js";
import type { Period } from "../people/period.js";
import { CopyGroups } from "../tracing/copies.js";
import { byDate } from "../tracing/dates.js";

/** A number in a sentence about a thing. */
export interface GivenFigure {
  /** `f1`, `f2`, … in the order of time. */
  readonly id: string;
  readonly text: string;
  readonly sentence: string;
  readonly file: string;
  readonly url: string | null;
  readonly article: {
    readonly headline: string | null;
    readonly outlet: string | null;
    readonly section: string | null;
    readonly published: string | null;
  };
  /** UTF-16 offsets of the article's text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Who gives it; null: the article itself. */
  readonly speaker: string | null;
  /** Through whom it came, the one nearest the speaker first. */
  readonly via: readonly string[];
  /** Whether its article is a copy of one before it. */
  readonly isCopy: boolean;
  /** The latest figure before it that the same source gave in the same unit, where that was another number; else null. */
  readonly revises: string | null;
}

export interface FigureFilters extends Period {
  readonly outlet: string | null;
}

/** What `hearsay figures --format json` prints. */
export interface Figures {
  readonly term: string;
  readonly filters: FigureFilters;
  /** Numbers of the thing, in the order of time; those without a date last. */
  readonly figures: readonly GivenFigure[];
  /** Numbers in sentences about the thing of which it could not be told that they are its own. */
  readonly couldNotTell: readonly GivenFigure[];
  /** False where there are more articles than were looked at. */
  readonly complete: boolean;
}

/** A figure as it was found, before it is put in order. */
export interface FoundFigure extends Omit<GivenFigure, "id" | "isCopy" | "revises"> {
  readonly version: number;
  readonly belongs: boolean;
  /** False where it can revise nothing: it is no claim of its day, or may be of another event. */
  readonly isComparable: boolean;
  /** The kind of numbers that the term asks for, which is their unit under whatever words; null: its own words have the unit. */
  readonly kind: string | null;
}

/** Puts figures in the order of time and says which ones revise which. */
export function figuresOf(
  found: readonly FoundFigure[],
  {
    copies,
    ...facts
  }: Pick<Figures, "term" | "filters" | "complete"> & {
    readonly copies: readonly (readonly [number, number])[];
  },
): Figures {
  const inTime = [...found].sort(
    (a, b) => byDate(a.article.published, b.article.published) || a.version - b.version || a.start - b.start,
  );
  const texts = new CopyGroups([...new Set(inTime.map(({ version }) => version))], copies);
  const latest = new Map<
    string,
    { readonly id: string; readonly text: string; readonly published: string | null }
  >();
  const given = inTime.map(
    (
      { version, belongs, isComparable, kind, ...figure },
      at,
    ): GivenFigure & { readonly belongs: boolean } => {
      const id = `f${at + 1}`;
      const isCopy = texts.isCopy(version);
      const { published } = figure.article;
      const source = sourceOf(figure, kind);
      // without a date nothing tells which number is the later one
      if (
        !belongs ||
        !isComparable ||
        isCopy ||
        source === null ||
        published === null ||
        !/^\d{4}-\d{2}-\d{2}/.test(published)
      )
        return { id, ...figure, isCopy, revises: null, belongs };
      const before = latest.get(source);
      latest.set(source, { id, text: figure.text, published });
      const isRevision =
        before !== undefined && before.published !== published && !isSameNumber(before.text, figure.text);
      return { id, ...figure, isCopy, revises: isRevision ? before.id : null, belongs };
    },
  );
  const only = (wanted: boolean) =>
    given.filter(({ belongs }) => belongs === wanted).map(({ belongs: _, ...figure }) => figure);
  return { ...facts, figures: only(true), couldNotTell: only(false) };
}

/** Who gives a number of what unit; null where that cannot be told apart from others. */
function sourceOf(
  { speaker, article, text }: Pick<GivenFigure, "speaker" | "article" | "text">,
  kind: string | null,
): string | null {
  const unit = kind ?? unitOf(text);
  if (speaker !== null) return `said ${nameWords(speaker).join(" ")} ${unit}`;
  return article.outlet === null ? null : `outlet ${nameWords(article.outlet).join(" ")} ${unit}`;
}

const NUMBERS =
  /\b(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores?|crore|lakh|bn|tn|of|an?|half|several)\b|[\d.,\s-]+/giu;

/** What is counted: "$", "miners", "% of the vote". */
function unitOf(text: string): string {
  const words = tokensIn(text);
  const [quantity] = quantitiesOf(words).filter(({ start }) => start === 0);
  const isWhole = quantity === undefined || quantity.end >= words.length;
  const rest = isWhole
    ? text
    : words
        .slice(quantity.end)
        .map(({ text: word }) => word)
        .join(" ");
  return rest.toLowerCase().replace(NUMBERS, " ").trim();
}

function isSameNumber(one: string, other: string): boolean {
  const meanings = (text: string) => quantitiesOf(tokensIn(text))[0]?.meanings ?? [text.toLowerCase()];
  const ofOther = meanings(other);
  return meanings(one).some((meaning) => ofOther.includes(meaning));
}
