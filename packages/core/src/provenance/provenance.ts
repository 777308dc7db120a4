import type { Article } from "../article/article.js";
import { labelOf } from "../article/label.js";
import { type Credit, type Credits, NOBODY } from "../speakers/credits.js";
import { nameOf } from "../speakers/name.js";
import type { Reading } from "../speakers/reading.js";
import { lastAtOrBefore, touching } from "../text/ordered.js";
import type { Range } from "../text/span.js";
import { wordsOf } from "../text/words.js";
import { aliasesOf } from "./aliases.js";
import { viewOf, type WrittenLine } from "./holding/document-view.js";
import type { Holding, Owner } from "./holding/holding.js";
import { holdingOf } from "./holding/holding-of.js";
import { isSalutation } from "./holding/signature.js";
import { type SheetPart, sheetCredit, sheetParts } from "./quote-sheet.js";

/** Where a passage's words come from. */
export interface Provenance {
  /** Whose words they are, in the order of the passage, without repeats: speakers of marked words and of turns. */
  readonly credits: readonly Credit[];
  /** How many words stand outside quotation marks and turns, as whoever wrote the document has them. */
  readonly outside: number;
  /** Whose these are: the owners of each part of the document that the passage touches. */
  readonly owners: readonly (readonly Owner[])[];
  /** Everybody who speaks in the document, as its labels name them; empty where it is no transcript. */
  readonly voices: readonly string[];
  /** The names before a colon at the beginning of a paragraph of the passage: perhaps labels, perhaps not. */
  readonly labels: readonly string[];
  /** Who wrote and published the text, as far as it says so. */
  readonly writers: readonly string[];
  readonly holding: Holding;
  /** The words of its first and last lines, but for those to whom it is addressed: who stands there may have written it. */
  readonly fringe: ReadonlySet<string>;
  /** The same of its title. */
  readonly titled: ReadonlySet<string>;
  /** The same of what stands below its last sentence: signatures. */
  readonly signed: ReadonlySet<string>;
  /** Everybody whom the document quotes in marks by name, where it quotes others. */
  readonly quoted: readonly string[];
  /** The quotation marks of the paragraph are broken, so that inside and outside cannot be told for certain. */
  readonly doubtful: boolean;
}

/** Answers whose words stand at a place of one source document. */
export class Provenances {
  readonly holding: Holding;
  readonly reading: Reading;
  readonly #marked: readonly (Range & { readonly quotation: string | null })[];
  readonly #credits: Credits;
  readonly #quoted: readonly string[];
  readonly #voices: readonly string[];
  readonly #fringe: ReadonlySet<string>;
  readonly #signed: ReadonlySet<string>;
  readonly #titled: ReadonlySet<string>;
  readonly #sheet: readonly SheetPart[];
  /** Where marks are broken, in order. */
  readonly #faults: readonly number[];

  constructor(reading: Reading) {
    this.reading = reading;
    const view = viewOf(reading);
    this.holding = holdingOf(view);
    this.#titled = wordsOfShort(view.head.slice(0, TITLE_LINES));
    const lastSentence = view.tail.findLastIndex(({ text }) => ENDS_SENTENCE.test(text) || text.length > 120);
    this.#signed = wordsOfShort(view.tail.slice(lastSentence + 1));
    const ends = [...view.head.slice(0, FRINGE_LINES), ...view.tail.slice(-FRINGE_LINES)];
    const greeted = wordsOfGreetings(view.head.slice(0, GREETING_LINES));
    this.#fringe = new Set(
      [...wordsOfShort(ends)].filter((word) => !greeted.has(word) || this.#signed.has(word)),
    );
    this.#credits = reading.credits;
    this.#sheet = sheetParts(view);
    this.#faults = reading.faults.map(({ start }) => start).sort((a, b) => a - b);
    this.#quoted = [
      ...new Set([...this.#credits.values()].flatMap(({ named, chain }) => (named ? chain : []))),
    ];
    this.#voices = [...new Set(reading.article.turns.flatMap(({ speaker }) => speaker ?? []))];
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
    const { article } = this.reading;
    const credits: Credit[] = [];
    const owners: (readonly Owner[])[] = [];
    let outside = 0;
    for (const offset of offsets) {
      const marked = this.#marked[lastAtOrBefore(this.#marked, ({ start }) => start, offset)];
      const isMarked = marked !== undefined && offset < marked.end;
      const quoted =
        isMarked && marked.quotation !== null ? this.#creditOf(marked.quotation, offset) : NOBODY;
      const speaker = speakerAt(article, offset);
      if (speaker !== null)
        addCredit(credits, joined(quoted, speaker, isMarked && marked.quotation !== null));
      // the labels between the turns of a transcript are nobody's words, its introduction is its writer's
      else if (isMarked) addCredit(credits, this.#withOwners(quoted, offset));
      else if (article.kind !== "transcript" || isIntroduction(article, offset)) {
        outside++;
        const own = this.#ownersAt(offset);
        if (owners.at(-1) !== own) owners.push(own);
      }
    }
    return {
      credits,
      outside,
      owners,
      voices: this.#voices,
      labels: labelsAt(article, offsets),
      writers: [article.byline, article.outlet, article.author].filter((name) => name !== null),
      holding: this.holding,
      fringe: this.#fringe,
      signed: this.#signed,
      titled: this.#titled,
      quoted: this.#quoted,
      doubtful: this.#isDoubtful(offsets),
    };
  }

  /** Whom the text credits, by a name or without; else the heading of a sheet of quotations. */
  #creditOf(quotation: string, offset: number): Credit {
    const told = this.#credits.get(quotation) ?? NOBODY;
    return told.name !== null ? told : (sheetCredit(this.#sheet, offset) ?? told);
  }

  /** Words that somebody's own text quotes are the writer's, too. */
  #withOwners(quoted: Credit, offset: number): Credit {
    if (this.holding.kind !== "own-words" || this.holding.quotesOthers) return quoted;
    const chain = this.#ownersAt(offset).flatMap(({ names }) => names);
    const [owner] = this.#ownersAt(offset);
    if (owner === undefined) return { ...quoted, named: false };
    if (quoted.name !== null) return { ...quoted, chain: [...quoted.chain, ...chain] };
    return {
      name: owner.name,
      chain,
      kind: owner.kind === "person" ? "person" : "organisation",
      named: true,
      proved: false,
    };
  }

  #ownersAt(offset: number): readonly Owner[] {
    const { parts, owners } = this.holding;
    const part = parts[lastAtOrBefore(parts, ({ start }) => start, offset)];
    return part !== undefined && offset < part.end ? part.owners : owners;
  }

  #isDoubtful(offsets: readonly number[]): boolean {
    const first = offsets[0];
    const last = offsets.at(-1);
    if (first === undefined || last === undefined || this.reading.faults.length === 0) return false;
    return touching(this.reading.article.blocks, first, last + 1).some(({ start, end }) => {
      const fault = this.#faults[lastAtOrBefore(this.#faults, (at) => at, end - 1)];
      return fault !== undefined && fault >= start;
    });
  }
}

/** So many lines at each end are looked at for who may have written them. */
const FRINGE_LINES = 10;
const TITLE_LINES = 2;
/** A greeting stands below a letterhead and an address. */
const GREETING_LINES = 20;
const ENDS_SENTENCE = /[.!?]["\u201d]?$/;
const ADDRESSEE = /^(?:to|cc|bcc|attn|attention|dear|hi|hello|hey)\b/i;

/** The words of lines that are no sentences and address nobody. */
function wordsOfShort(lines: readonly WrittenLine[]): ReadonlySet<string> {
  const short = lines.filter(
    ({ text }) => text.length <= 120 && !ADDRESSEE.test(text) && !ENDS_SENTENCE.test(text),
  );
  return new Set(short.flatMap(({ text }) => wordsOf(text).map(({ norm }) => norm)));
}

/** The words of lines that greet: whom a letter greets stands in its address, too, and does not write it. */
function wordsOfGreetings(lines: readonly WrittenLine[]): ReadonlySet<string> {
  const greetings = lines.filter(({ text }) => isSalutation(text));
  return new Set(greetings.flatMap(({ text }) => wordsOf(text).map(({ norm }) => norm)));
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

/** Whether an offset stands in a paragraph before the first turn of an interview that somebody wrote. */
function isIntroduction({ blocks, byline }: Article, offset: number): boolean {
  const block = blocks[lastAtOrBefore(blocks, ({ start }) => start, offset)];
  return byline !== null && block !== undefined && offset < block.end && block.kind === "paragraph";
}

/** Who speaks at an offset of a transcript, marks or no marks; null elsewhere. */
function speakerAt(article: Article, offset: number): Credit | null {
  if (article.kind !== "transcript") return null;
  const turn = article.turns[lastAtOrBefore(article.turns, ({ start }) => start, offset)];
  if (turn === undefined || offset >= turn.end) return null;
  return turn.speaker === null ? NOBODY : creditOfLabel(article, turn.speaker);
}

/** "SPEAKER 2" and "Q" are labels, not names. */
function creditOfLabel(article: Article, name: string): Credit {
  const named = nameOf(name).kind === "named" && /\p{L}{2}/u.test(name);
  return {
    name,
    chain: [name, ...aliasesOf(article, name)],
    kind: named ? "person" : "unnamed",
    named,
    proved: true,
  };
}

/** Words that one quotes and another speaks are either's; whom a speaker quotes without a name is open. */
function joined(quoted: Credit, speaker: Credit, isQuoted: boolean): Credit {
  if (quoted.name === null) return isQuoted ? { ...speaker, proved: false } : speaker;
  if (speaker.name === null) return quoted;
  return { ...speaker, chain: [...speaker.chain, ...quoted.chain] };
}

function addCredit(credits: Credit[], credit: Credit): void {
  if (credits.at(-1)?.name !== credit.name) credits.push(credit);
}
