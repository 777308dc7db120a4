import type { Chain } from "./chain.js";
import type { SevenWeights, Weights } from "./weights.js";

/** One trained sequence tagger. */
interface SequenceModel {
  readonly weights: SevenWeights;
  readonly chain: Chain;
}

/** Everything that was trained: data, which a caller may replace. */
export interface Model {
  /** "polnear", "open", or a name of one's own. */
  readonly name: string;
  /** Parts of speech. */
  readonly tagger: Weights;
  /** Sources, cues and contents of a paragraph, all at once. */
  readonly first: SequenceModel;
  /** Whether a candidate is a cue: two labels, no and yes. */
  readonly accept: Weights;
  /** The source and content of one cue: what is seen of a word whichever the cue, and beside the cue. */
  readonly plain: SevenWeights;
  readonly second: SequenceModel;
}
