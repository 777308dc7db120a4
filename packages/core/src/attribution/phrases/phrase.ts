/** A run of tokens of one paragraph: positions, the end exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}
