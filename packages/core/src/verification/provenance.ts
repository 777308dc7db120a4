import type { Article } from "../article/article.js";
import { labelOf } from "../article/label.js";
import { type Credit, creditOf, NOBODY } from "../speakers/credits.js";
import { nameOf } from "../speakers/name.js";
import type { Reading } from "../speakers/reading.js";
import { lastAtOrBefore } from "../text/ordered.js";
import type { Range } from "../text/span.js";

/** Where a passage's words come from. */
export interface Provenance {
  /** Offsets (as given) at which a word stands outside quotation marks, as the writer's own. */
  readonly outside: readonly number[];
  /** Whose words they are, in the order of the passage, without repeats. */
  readonly credits: readonly Credit[];
  /** The names before a colon at the beginning of a paragraph of the passage: perhaps labels, perhaps not. */
  readonly labels: readonly string[];
  /** Who wrote and published the text, as far as it says so. */
  readonly writers: readonly string[];
  /** The text quotes nobody and names no writer or outlet: a report, a ruling, a letter rather than an article. */
  readonly isDocument: boolean;
  /** The quotation marks of the paragraph are broken, so that inside and outside cannot be told for certain. */
  readonly doubtful: boolean;
}

/** Answers whose words stand at a place of one source document. */
export class Provenances {
  readonly #reading: Reading;
  readonly #marked: readonly (Range & { readonly quotation: string | null })[];

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#marked = [
      ...reading.quotations.flatMap((quotation) =>
        quotation.inner.map((range) => ({ ...range, quotation: quotation.id })),
      ),
      ...reading.setAside
        .filter((span) => span.why !== "nested")
        .map((span) => ({ start: span.start, end: span.end, quotation: null })),
    ].sort((a, b) => a.start - b.start);
  }

  /** The provenance of the words that start at `offsets` (UTF-16, ascending). */
  of(offsets: readonly number[]): Provenance {
    const { article } = this.#reading;
    const outside: number[] = [];
    const credits: Credit[] = [];
    for (const offset of offsets) {
      const marked = this.#marked[lastAtOrBefore(this.#marked, ({ start }) => start, offset)];
      const isMarked = marked !== undefined && offset < marked.end;
      const quoted =
        isMarked && marked.quotation !== null ? creditOf(this.#reading, marked.quotation) : NOBODY;
      const owner = ownerAt(article, offset);
      if (!isMarked && owner === null) {
        // the labels between the turns of a transcript are nobody's words
        if (article.kind !== "transcript") outside.push(offset);
      } else addCredit(credits, owner === null ? quoted : joined(quoted, owner));
    }
    const writers = [article.byline, article.outlet, article.author].filter((name) => name !== null);
    const isDocument = writers.length === 0 && this.#reading.quotations.length === 0;
    const labels = labelsAt(article, offsets);
    return { outside, credits, labels, writers, isDocument, doubtful: this.#isDoubtful(offsets) };
  }

  #isDoubtful(offsets: readonly number[]): boolean {
    const first = offsets[0];
    const last = offsets.at(-1);
    if (first === undefined || last === undefined || this.#reading.faults.length === 0) return false;
    const blocks = this.#reading.article.blocks.filter((block) => block.start <= last && first < block.end);
    return this.#reading.faults.some((fault) =>
      blocks.some((block) => block.start <= fault.start && fault.start < block.end),
    );
  }
}

/** So much of a paragraph is looked at for a label. */
const LABEL_WITHIN = 200;

/** The labels of the paragraphs in which the given offsets (ascending) stand; a headline's colon is no label's. */
function labelsAt({ text, blocks }: Article, offsets: readonly number[]): string[] {
  const labels = new Set<string>();
  let end = -1;
  for (const offset of offsets) {
    if (offset < end) continue;
    const block = blocks[lastAtOrBefore(blocks, ({ start }) => start, offset)];
    if (block === undefined || offset >= block.end) continue;
    end = block.end;
    if (block.kind !== "paragraph" && block.kind !== "listItem" && block.kind !== "turn") continue;
    const label = labelOf(text.slice(block.start, Math.min(block.end, block.start + LABEL_WITHIN)));
    if (label?.colon && label.name !== null) labels.add(label.name);
  }
  return [...labels];
}

/** Whose words a transcript or a statement holds at an offset, marks or no marks; null in an article. */
function ownerAt(article: Article, offset: number): Credit | null {
  if (article.kind === "statement") return article.author === null ? NOBODY : ownerOf(article.author);
  if (article.kind === "article") return null;
  const turn = article.turns[lastAtOrBefore(article.turns, ({ start }) => start, offset)];
  if (turn === undefined || offset >= turn.end) return null;
  return turn.speaker === null ? NOBODY : ownerOf(turn.speaker);
}

/** "SPEAKER 2" and "Q" are labels, not names. */
function ownerOf(name: string): Credit {
  const named = nameOf(name).kind === "named" && /\p{L}{2}/u.test(name);
  return { name, chain: [name], kind: named ? "person" : "unnamed", named };
}

/** Words that one quotes and another speaks are either's. */
function joined(quoted: Credit, owner: Credit): Credit {
  if (quoted.name === null) return owner;
  if (owner.name === null) return quoted;
  return { name: owner.name, chain: [...owner.chain, ...quoted.chain], kind: owner.kind, named: owner.named };
}

function addCredit(credits: Credit[], credit: Credit): void {
  if (credits.at(-1)?.name !== credit.name) credits.push(credit);
}
