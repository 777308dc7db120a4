/** Whether what the extractor is sure of is right as often as it says. */
export class Calibration {
  readonly bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));

  add(confidence: number, isRight: boolean): void {
    const bin = this.bins[Math.min(9, Math.floor(confidence * 10))];
    if (bin === undefined) return;
    bin.count++;
    bin.confidence += confidence;
    if (isRight) bin.right++;
  }

  /** The mean distance between confidence and accuracy over ten bins (Naeini, Cooper and Hauskrecht 2015). */
  get error(): number {
    const all = this.bins.reduce((sum, { count }) => sum + count, 0);
    return (
      this.bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) /
      Math.max(1, all)
    );
  }
}
