/** Whether the code of a field holds words for readers: those in its quotation marks, of which an address is none. */
export function holdsWords(code: string): boolean {
  return code.split('"').some((part, at) => at % 2 === 1 && /\S\s+\S/.test(part));
}

/** The fields that are open where a text is walked, one within another. */
export class Fields {
  private readonly open: ("code" | "result")[] = [];
  private codes = 0;

  /** Whether the text is the code of a field, which is not shown, rather than its result. */
  get inCode(): boolean {
    return this.codes > 0;
  }

  begin(): void {
    this.open.push("code");
    this.codes++;
  }

  separate(): void {
    if (this.open.at(-1) !== "code") return;
    this.open[this.open.length - 1] = "result";
    this.codes--;
  }

  end(): void {
    if (this.open.pop() === "code") this.codes--;
  }
}
