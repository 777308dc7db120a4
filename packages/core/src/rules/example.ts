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

/** An article's text with the findings that a rule must give; all that others give is left aside. */
export interface Example {
  /** What it shows, in a few words. */
  readonly shows: string;
  readonly text: string;
  /** Who says what in the text; where it is left out, the text is read as any other. */
  readonly attributions?: readonly ExampleAttribution[];
  /** In the order of the text; empty where the rule must leave the article alone. */
  readonly expected: readonly { readonly at: string; readonly message: string }[];
}
