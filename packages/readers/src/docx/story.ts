import { Fields, holdsWords } from "../document/fields.js";
import type { Flow, Look } from "../document/flow.js";
import { type BlockStyle, LIST_ITEM, PARAGRAPH } from "../document/styles.js";
import type { WordStyle } from "./styles.js";

/** A paragraph as far as its properties have been read. */
export class Paragraph {
  style: WordStyle | null = null;
  isListed: boolean | null = null;
  /** Its end was deleted or is hidden, so that it runs into the next paragraph. */
  runsOn = false;
  inProperties = false;
  /** A field that is still open where its paragraph ends counts as ended there: a broken one must not swallow the rest. */
  readonly fields = new Fields();

  get block(): BlockStyle {
    const block = this.style?.block ?? null;
    if (block !== null && block.kind !== "listItem") return block;
    return (this.isListed ?? block !== null) ? LIST_ITEM : PARAGRAPH;
  }
}

/** A run of characters with one look. */
export class Run {
  hidden: boolean | null = null;
  bold: boolean | null = null;
  style: WordStyle | null = null;
}

/** Where a walk through one part of a Word file (its body, a header, the notes) has got to. */
export class Story {
  paragraph = new Paragraph();
  run = new Run();
  inText = false;
  inRowProperties = false;
  /** How many tracked deletions, rows and cells deleted and texts that only hold a place are open. */
  deletions = 0;
  placeholders = 0;
  /** Why what stands here is not read with the text, although it was not taken out of it. */
  aside: string | null = null;
  /** The code of the field that is open, so far. */
  code = "";
  inCode = false;
  /** Cells that are merged into the one above them, which alone is shown. */
  coveredCells = 0;
  /** Of the alternatives that are open, whether one was taken. */
  readonly taken: boolean[] = [];
  /** The ids of notes that the text refers to, in its order (`footnote 2`), and where it does so. */
  readonly references: { readonly id: string; readonly at: number }[] = [];
  /** What `footnotes`, `endnotes` and `comments` hold, by id. */
  readonly entries = new Map<string, ReturnType<Flow["leave"]>>();

  constructor(
    readonly flow: Flow,
    readonly styleOf: (id: string | undefined) => WordStyle,
    /** Where the part begins, were all parts one text. */
    private readonly from: number,
  ) {}

  text(data: string, at: number): void {
    if (this.inCode) this.code += data;
    else if (this.inText) this.add(data, at);
  }

  /** @param at where the characters, or the element that stands for them, begin in the part */
  add(data: string, at: number): void {
    this.flow.add(data, this.look, this.from + at);
  }

  /** Names what the code of a field says to readers, where it ends. */
  endCode(): void {
    if (holdsWords(this.code)) this.flow.leaveText("field code", this.code);
    this.code = "";
  }

  get look(): Look {
    const { run, paragraph } = this;
    return { bold: run.bold ?? run.style?.bold ?? false, why: this.why(run, paragraph) };
  }

  private why(run: Run, paragraph: Paragraph): string | null {
    if (this.deletions > 0) return "deleted";
    if (this.aside !== null) return this.aside;
    if (this.coveredCells > 0) return "hidden";
    if (run.hidden ?? (run.style?.hidden || paragraph.style?.hidden)) return "hidden";
    if (this.placeholders > 0) return "placeholder";
    return paragraph.fields.inCode ? "field code" : null;
  }
}
