/** Words that follow each other, up to so many, are looked up together. */
const ROW = 3;

/** The words of a text, to ask whether others stand among them. Each question takes time in the length of what is asked. */
export class SaidWords {
  readonly #rows = new Map<number, ReadonlySet<string>>();

  constructor(private readonly words: readonly string[]) {}

  /** Whether all these words stand in the text, each beside those that it stands beside here. */
  say(words: readonly string[]): boolean {
    const length = Math.min(ROW, words.length);
    const said = this.#rows.get(length) ?? new Set(rowsOf(this.words, length));
    this.#rows.set(length, said);
    return rowsOf(words, length).every((row) => said.has(row));
  }
}

function rowsOf(words: readonly string[], length: number): string[] {
  const count = Math.max(0, words.length - length + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + length).join(" "));
}
