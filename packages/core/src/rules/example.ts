import type { SpeakerKind } from "../speakers/speaker.js";

/** An attribution of an example, by its words; each is looked for within `where`. */
export interface ExampleAttribution {
  /** Words of the text that hold source, cue and content, and stand in it once. */
  readonly where: string;
  readonly source?: string;
  readonly cue?: string;
  /** One stretch, or several. */
  readonly content: string | readonly string[];
  /** The speaker's name; left out where it cannot be told. */
  readonly speaker?: string;
  /** `person` where it is left out. */
  readonly kind?: SpeakerKind;
  readonly role?: string;
  /** Names, the one nearest the speaker first; organisations, unless they are speakers of the example. */
  readonly via?: readonly string[];
}

/** A place that a rule points at, by its words, and what it says of it. */
export interface ExpectedProblem {
  readonly at: string;
  readonly message: string;
}

interface Example {
  /** What it shows, in a few words. */
  readonly shows: string;
  /** What the rule finds, in the order of the text; empty where it must leave the text alone. What others find is left aside. */
  readonly expected: readonly ExpectedProblem[];
}

/** An article's text, and what a rule finds in its reading. */
export interface ReadingExample extends Example {
  readonly text: string;
  /** What its reader said of the text; see `Article.doubts`. */
  readonly doubts?: readonly string[];
  /** Who says what in the text; where it is left out, the text is read as any other. */
  readonly attributions?: readonly ExampleAttribution[];
}

/** A draft with the source that it is checked against, and what a rule finds in its quotations. */
export interface QuotationExample extends Example {
  readonly draft: string;
  readonly source: string;
}
