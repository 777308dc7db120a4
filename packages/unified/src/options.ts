import type { Model, RuleSettings } from "@hearsay/core";

/** How a plugin checks. */
export interface HearsayOptions {
  /**
   * Files and folders to check against, in any format that Hearsay reads; paths from the working directory on. Without it, the
   * quotations of headline, standfirst and captions are checked against the body.
   */
  readonly against?: readonly string[] | undefined;
  /** What each rule and each verdict weighs, or `off`; what is left out keeps its default. */
  readonly rules?: RuleSettings | undefined;
  /** Whose words those of a transcript's label or of a whole file are: `{ "SPEAKER 1": "Maren Oduya" }`. */
  readonly speakers?: Readonly<Record<string, string>> | undefined;
  /** The extractor's weights; those that are shipped where none are given. */
  readonly model?: Model | undefined;
}
