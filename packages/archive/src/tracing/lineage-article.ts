import type { Told } from "./wording.js";

/** An article with the words, as lineage sees it. */
export interface LineageArticle extends Told {
  /** The id of its occurrence. */
  readonly id: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** Through whom the words came, as the article says. */
  readonly via: readonly string[];
  readonly variant: string;
  /** The id of the occurrence in the text of which it is a copy. */
  readonly copyOf: string | null;
}
