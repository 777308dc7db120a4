/** How many pages of a list are still wanted, while several are being fetched of which it is not known yet whether they count. */
export class Quota {
  #left: number;
  #listed = 0;
  #underway = 0;
  #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#left = most;
  }

  /** Notes that so many pages more, or less, are listed and not done. */
  list(pages: number): void {
    this.#listed += pages;
  }

  /** How many pages there still are, those under way among them, if all of them count. */
  get ahead(): number {
    return Math.min(this.#listed, this.#left);
  }

  /** Resolves when a page may be fetched, or with false once no more are wanted. */
  async enter(): Promise<boolean> {
    while (this.#left > 0 && this.#underway >= this.#left)
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    if (this.#left <= 0) return false;
    this.#underway++;
    return true;
  }

  /** Ends what began with `enter`. */
  leave(isCounted: boolean): void {
    this.#underway--;
    if (isCounted) this.#left--;
    for (const go of this.#waiting.splice(0)) go();
  }

  /** Takes one at once, where one is left. */
  take(): boolean {
    if (this.#left <= 0) return false;
    this.#left--;
    return true;
  }
}
